"Packaging: metadata comes from settings.ini, the version from the package, bundled files from their folders."
import re
import shutil
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

here = Path(__file__).parent
parser = ConfigParser(delimiters=["="], interpolation=None)
parser.read(here / "settings.ini", encoding="utf-8")
settings = parser["DEFAULT"]
package = settings["lib_path"]
init_text = (here / package / "__init__.py").read_text("utf-8")
version = re.search(r'^__version__\s*=\s*"(.+?)"', init_text, re.M)[1]
status_names = {"2": "2 - Pre-Alpha", "3": "3 - Alpha", "4": "4 - Beta", "5": "5 - Production/Stable"}
extras = [name for name in settings if name.endswith("_requirements")]
BUNDLED = ("data/*.parquet", "configs/*.yaml", "nbs/index.ipynb", "nbs/runs/*.ipynb")


class BuildWithBundledFiles(build_py):
    "Copy the sample, the configurations, the index and the run notebooks into `bundled/` of the wheel."

    def run(self):
        super().run()
        if self.editable_mode:  # the checkout itself holds them
            return
        for source in (path for pattern in BUNDLED for path in here.glob(pattern)):
            target = Path(self.build_lib, package, "bundled", source.relative_to(here))
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)


setup(
    version=version,
    packages=find_packages(include=[package, package + ".*"]),
    cmdclass={"build_py": BuildWithBundledFiles},
    install_requires=settings["requirements"].split(),
    extras_require={name.removesuffix("_requirements"): settings[name].split() for name in extras},
    classifiers=[
        f"Development Status :: {status_names[settings['status']]}",
        f"Intended Audience :: {settings['audience']}",
        f"Natural Language :: {settings['language']}",
        "Programming Language :: Python :: 3 :: Only",
    ],
    keywords=settings["keywords"].split(),
    entry_points={
        "console_scripts": [s.strip() for s in settings["console_scripts"].splitlines() if s.strip()],
        "nbdev": [f"{package}={package}._modidx:d"],
    },
)
