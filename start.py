"""Set the program up and start it. All that is needed is Python 3.11 or newer.

python3 start.py                 open the window
python3 start.py PATH...         open the window on articles
python3 start.py run ARGS...     the same as "explorer ARGS..."
python3 start.py test ARGS...    run the tests; ARGS go to pytest

The first start makes a virtual environment in .venv and installs what requirements.lock names, checked by
hash; what only tests need (requirements-test.lock) is added when they are run for the first time. On Linux
it also looks for the system libraries and the fonts that Qt needs; what is missing comes from the system's
package archive: installed where that is allowed, else unpacked into .venv-system. Later starts find all
this in place and add nothing. To undo everything, delete .venv and .venv-system.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python gets this far, and should hear why it stops
    sys.exit(
        f"Bilateral Explorer needs Python 3.11 or newer; this is {sys.executable},"
        f" version {sys.version.split()[0]}.\nStart it with a newer one, for example: python3.11 start.py"
    )

import ctypes
import hashlib
import html
import json
import os
import re
import shutil
import subprocess
import sysconfig
import tempfile
import tomllib
import venv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from explorer.screen import has_screen

LAYOUT = 1
"""Raised when environments made by an earlier start.py have to be made anew."""

OFFSCREEN_LIBRARIES = {
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt's files name as NEEDED to draw without a screen, and the Debian packages that hold it."""

SCREEN_LIBRARIES = OFFSCREEN_LIBRARIES | {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""The same to open a window under X."""

FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
FONT_SUFFIXES = (".ttf", ".otf", ".ttc", ".pfb")
PIP_PACKAGE, PIP_FOLDER = "python3-pip-whl", "usr/share/python-wheels"
UNPACKED_DATA = {
    "FONTCONFIG_FILE": "fonts.conf",
    "XKB_CONFIG_ROOT": "usr/share/X11/xkb",
    "XLOCALEDIR": "usr/share/X11/locale",
}
"""Variables that lead libraries to their unpacked data."""

NEVER_UNPACKED = ("libc6", "libc-bin", "libgcc-s1")
"""Packages that must be the system's own: with a second C library beside its loader no program runs."""

NOT_IN_THE_LOCK = ("No matching distribution found", "not a supported wheel on this platform")
NO_NETWORK = ("NewConnectionError", "ConnectTimeoutError", "NameResolutionError", "Connection refused")
"""What pip prints when the lock does not cover a platform, and when nothing answers."""

SIZES = {"requirements.lock": "about 125 MB", "requirements-test.lock": "about 40 MB"}
"""How much what the lock files name is to download."""

STREAMS: dict[str, Any] = {"stdin": subprocess.DEVNULL, "encoding": "utf-8", "errors": "replace"}
STREAMS |= {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
"""A command is asked nothing, and what it prints is kept as one text."""

FONTS_CONF = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>{folder}/usr/share/fonts</dir>
  <cachedir>{folder}/font-cache</cachedir>
</fontconfig>
"""


class SetUpError(Exception):
    """The set-up cannot go on; the text says why, and what to do about it."""


class Place:
    """A checkout, and where start.py puts things in it.

    ``lock``: the pinned versions and their hashes; ``test_lock``: those that only tests need. ``venv``,
    ``python``: the virtual environment and its interpreter. ``stamp``: what the environment was made from;
    written last, so that half an environment has none. ``system``: system packages that were unpacked
    because they could not be installed.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.lock = root / "requirements.lock"
        self.test_lock = root / "requirements-test.lock"
        self.venv = root / ".venv"
        self.python = self.venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self.stamp = self.venv / "start-stamp.json"
        self.system = root / ".venv-system"

    def locks(self, *, tests: bool) -> list[Path]:
        """The lock files of the program, or of the program and its tests."""
        return [self.lock, self.test_lock] if tests else [self.lock]

    def library_folders(self) -> list[Path]:
        """The folders of libraries among the unpacked packages."""
        return sorted(self.system.glob("usr/lib/*-linux-*")) + sorted(self.system.glob("lib/*-linux-*"))


@dataclass(frozen=True)
class Plan:
    """What the environment's Python is started with: its arguments, and what they need on Linux.

    ``tests`` says that what only tests need is to be there.
    """

    arguments: list[str]
    libraries: Mapping[str, str]
    environment: dict[str, str] = field(default_factory=dict)
    folder: Path | None = None
    note: str = ""
    tests: bool = False


def say(text: str) -> None:
    """Tell the user something. Standard output belongs to the program that is started."""
    print(text, file=sys.stderr, flush=True)


def run(command: Iterable[str | Path], **options: Any) -> subprocess.CompletedProcess[str]:
    """Run a command and keep what it prints; one that cannot be started fails with code 127."""
    words = [str(word) for word in command]
    try:
        return subprocess.run(words, **STREAMS, **options)
    except OSError as error:
        return subprocess.CompletedProcess(words, 127, str(error))


# --- What to start -------------------------------------------------------------------------------------


def plan_window(arguments: list[str], screen: bool, root: Path) -> Plan:
    """Open the window; without a screen, draw pictures of it instead."""
    if screen:
        return Plan(["-P", "-m", "explorer"], SCREEN_LIBRARIES)
    return Plan(
        ["-P", "-m", "explorer", "pictures", "explorer-pictures"],
        OFFSCREEN_LIBRARIES,
        {"QT_QPA_PLATFORM": "offscreen"},
        note="There is no screen here to open a window on: nothing answers at DISPLAY or\n"
        "WAYLAND_DISPLAY, or QT_QPA_PLATFORM forbids it. The main window and one timeline per pair\n"
        "are drawn into explorer-pictures/ instead.",
    )


def plan_run(arguments: list[str], screen: bool, root: Path) -> Plan:
    """Run the explorer command with the user's arguments, in the user's folder; without any, the window."""
    if not arguments:
        return plan_window(arguments, screen, root)
    return Plan(["-P", "-m", "explorer", *arguments], SCREEN_LIBRARIES if screen else OFFSCREEN_LIBRARIES)


def plan_test(arguments: list[str], screen: bool, root: Path) -> Plan:
    """Run the tests without a screen; the end-to-end test opens a screen of its own where Xvfb is present.

    Without arguments, which may name a single test, files of tests are shared out over the processors.
    """
    arguments = arguments or PARALLEL
    libraries = SCREEN_LIBRARIES if shutil.which("Xvfb") else OFFSCREEN_LIBRARIES
    environment = {"QT_QPA_PLATFORM": "offscreen"}
    return Plan(["-m", "pytest", *arguments], libraries, environment, folder=root, tests=True)


PARALLEL = ["-n", "auto", "--maxprocesses", "8", "--dist", "loadfile"]
"""What makes pytest run a file of tests on each processor, up to eight."""

COMMANDS = {"run": plan_run, "test": plan_test}


# --- The virtual environment ---------------------------------------------------------------------------


def wanted_stamp(place: Place, *, tests: bool = False) -> dict[str, object]:
    """What the stamp of an up-to-date environment says at least."""
    stamp = {"layout": LAYOUT, "python": f"{sys.version_info[0]}.{sys.version_info[1]}"}
    return stamp | {lock.name: digest_of(lock) for lock in place.locks(tests=tests)}


def digest_of(lock: Path) -> str:
    """What tells a lock file from another."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def read_stamp(place: Place) -> dict[str, object]:
    """What the environment was made from; empty where there is none, or an unfinished one."""
    try:
        stamp = json.loads(place.stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and place.python.exists() else {}


def ensure_environment(place: Place, *, tests: bool = False) -> None:
    """Make the virtual environment, or bring it up to date, unless its stamp says that it is.

    What only ``tests`` need stays once it is there, but nobody who opens the window waits for it.
    """
    for lock in place.locks(tests=tests):
        if not lock.is_file():
            raise SetUpError(f"{lock.name} is missing beside start.py; the checkout is incomplete.")
    wanted, found = wanted_stamp(place, tests=tests), read_stamp(place)
    if wanted.items() <= found.items():
        return
    if any(found.get(name) != wanted[name] for name in ("layout", "python")):
        make_environment(place)
        found = {}
    place.stamp.unlink(missing_ok=True)
    install_packages(place, tests=tests)
    link_project(place)
    place.stamp.write_text(json.dumps({**found, **wanted}, indent=1) + "\n", encoding="utf-8")
    say("The environment is ready.")


def make_environment(place: Place) -> None:
    """Make an empty virtual environment with pip in it, in the place of what was there."""
    if place.venv.exists() and any(place.venv.iterdir()) and not (place.venv / "pyvenv.cfg").exists():
        raise SetUpError(f"{place.venv} is not a virtual environment; move it away and start again.")
    say("Setting up, once: a virtual environment in .venv ...")
    try:
        venv.EnvBuilder(clear=True, symlinks=os.name != "nt", prompt="explorer").create(place.venv)
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetUpError(f"{place.venv} cannot be made: {error}") from error
    if bring_pip(place):
        return
    say(f"This Python comes without pip: {PIP_PACKAGE}")
    if not (provide([PIP_PACKAGE], place) and bring_pip(place)):
        raise SetUpError("pip is missing and cannot be had here. On Debian: apt install python3-venv")


def bring_pip(place: Place) -> bool:
    """Put pip into the environment: from Python's ensurepip, its pip, or a wheel that the system keeps."""
    places = (Path("/", PIP_FOLDER), place.system / PIP_FOLDER)
    wheels = [str(wheel) for folder in places for wheel in sorted(folder.glob("pip-*.whl"))]
    python = str(place.python)
    ways = [
        [python, "-m", "ensurepip"],
        *([python, f"{wheel}/pip", "install", "--no-index", wheel] for wheel in wheels),
        [sys.executable, "-m", "pip", "--python", python, "install", "pip"],
    ]
    return any(run(way).returncode == 0 for way in ways)


def install_packages(place: Place, *, tests: bool = False) -> None:
    """Install the locked versions; on a platform outside the locks, what pyproject.toml declares."""
    locks = place.locks(tests=tests)
    for lock in locks:
        count = len(locked_names(lock.read_text(encoding="utf-8")))
        say(f"Installing {count} packages from {lock.name} ({SIZES[lock.name]} to download) ...")
    files = [word for lock in locks for word in ("-r", str(lock))]
    output = pip_install(place, ["--require-hashes", "--only-binary", ":all:", *files])
    if any(word in output for word in NOT_IN_THE_LOCK) and not any(word in output for word in NO_NETWORK):
        say("The lock file does not cover this platform or this version of Python. Installing the newest")
        say("versions in the ranges that pyproject.toml declares, without checking their hashes ...")
        output = pip_install(place, declared_ranges(place.root / "pyproject.toml", tests=tests))
    if output:
        reason = "the package index did not answer" if any(w in output for w in NO_NETWORK) else "pip said"
        last = "\n".join("    " + line for line in output.rstrip().splitlines()[-12:])
        raise SetUpError(f"The packages could not be installed; {reason}:\n{last}")


def pip_install(place: Place, arguments: list[str]) -> str:
    """Install into the environment, naming each package; returns pip's output where it failed, else ""."""
    with subprocess.Popen(
        [place.python, "-m", "pip", "install", "--no-input", "--progress-bar", "off", *arguments],
        env={**os.environ, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PYTHONUTF8": "1"},
        **STREAMS,
    ) as process:
        lines = []
        for line in process.stdout or ():
            lines.append(line)
            if line.startswith("Collecting "):
                say("  " + line.split()[1].replace("==", " "))
    return "".join(lines) if process.returncode else ""


def locked_names(lock: str) -> set[str]:
    """The names of the packages that the text of a lock file pins."""
    return set(re.findall(r"^([A-Za-z0-9][\w.-]*)==", lock, re.MULTILINE))


def declared_ranges(pyproject: Path, *, tests: bool = False) -> list[str]:
    """The requirements that pyproject.toml declares for all the program can do, or for its tests too."""
    project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
    extras = ("bigdata", "test") if tests else ("bigdata",)
    optional = project["optional-dependencies"]
    declared: list[str] = [*project["dependencies"], *(one for name in extras for one in optional[name])]
    return declared


def link_project(place: Place) -> None:
    """Make the checkout importable in the environment, by a relative path: the folder may be moved."""
    site = Path(sysconfig.get_path("purelib", "venv", {"base": str(place.venv)}))
    (site / "bilateral_explorer.pth").write_text(os.path.relpath(place.root, site) + "\n", encoding="utf-8")


# --- System libraries and fonts, on Linux --------------------------------------------------------------


def can_load(library: str) -> bool:
    """Whether the system has a library, given by its soname."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(libraries: Iterable[str], place: Place) -> list[str]:
    """The libraries that neither the system has nor the unpacked packages."""
    folders = place.library_folders()
    return [name for name in libraries if not (can_load(name) or any((f / name).exists() for f in folders))]


def has_fonts(environment: Mapping[str, str], place: Place) -> bool:
    """Whether there is a font among the system's, the user's or the unpacked ones."""
    home = Path(environment.get("HOME") or "/")
    data = Path(environment.get("XDG_DATA_HOME") or home / ".local/share")
    folders = [*FONT_FOLDERS, place.system / "usr/share/fonts", data / "fonts", home / ".fonts"]
    found = (name for folder in folders for _, _, names in os.walk(folder) for name in names)
    return any(name.lower().endswith(FONT_SUFFIXES) for name in found)


def ensure_libraries(libraries: Mapping[str, str], place: Place) -> None:
    """See to it that Qt finds its libraries and a font, or say which libraries are missing, and stop."""
    missing = missing_libraries(libraries, place)
    packages = list(dict.fromkeys(libraries[name] for name in missing))
    if not has_fonts(os.environ, place):
        packages.append(FONT_PACKAGE)
    if not packages:
        return
    say("This system lacks what Qt needs: " + " ".join(packages))
    provided = provide(packages, place)
    missing = missing_libraries(missing, place)
    if missing or (provided and not load_together(libraries, child_environment(place))):
        raise SetUpError(
            "Qt cannot start without these libraries, and they could not be installed from here:\n"
            f"    {' '.join(missing or libraries)}\n"
            f"On Debian and Ubuntu:\n    sudo apt-get install {' '.join(packages)}\n"
            "On another system, install the packages that hold them, and start again."
        )
    if not provided:
        say("Without a font Qt draws boxes for letters; it goes on all the same.")


def load_together(libraries: Iterable[str], environment: Mapping[str, str]) -> bool:
    """Whether a new process in this environment can load all of the libraries."""
    code = "import ctypes, sys\nfor name in sys.argv[1:]: ctypes.CDLL(name)"
    return run([sys.executable, "-c", code, *libraries], env=environment).returncode == 0


def provide(packages: list[str], place: Place) -> bool:
    """Get Debian packages: installed where that is allowed, else unpacked into the checkout."""
    if sys.platform != "linux" or not shutil.which("apt-get"):
        return False
    return apt_install(packages) or apt_unpack(packages, place)


def apt_install(packages: list[str]) -> bool:
    """Install packages as root, or with a sudo that asks for no password; False where neither can be."""
    become = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if become and run([*become, "true"]).returncode:
        return False
    say("Installing what is missing with apt-get ...")
    apt = [*become, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=120"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if run(install).returncode == 0:
        return True
    run([*apt, "update"])  # the system's list of packages was empty, or too old
    return run(install).returncode == 0


def apt_unpack(packages: list[str], place: Place) -> bool:
    """Unpack packages and what they depend on into the checkout; the lists of packages are our own."""
    say(f"Unpacking what is missing into {place.system.name}, since it cannot be installed from here ...")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("lists/partial", "archives/partial"):
            (folder / part).mkdir(parents=True)
        settings = [f"Dir::State::Lists={folder}/lists", f"Dir::Cache={folder}", "Debug::NoLocking=1"]
        apt = ["apt-get", *(word for setting in settings for word in ("-o", setting))]
        run([*apt, "-o", "Acquire::Languages=none", "update"])
        listing = run([*apt, "install", "-qq", "-y", "--print-uris", "--no-install-recommends", *packages])
        names = names_in_uris(listing.stdout)
        if not names or run([*apt, "download", *names], cwd=folder).returncode:
            return False
        place.system.mkdir(exist_ok=True)
        failed = [run(["dpkg-deb", "-x", deb, place.system]).returncode for deb in folder.glob("*.deb")]
    if (place.system / "usr/share/fonts").is_dir():
        escaped = html.escape(str(place.system))
        (place.system / "fonts.conf").write_text(FONTS_CONF.format(folder=escaped), encoding="utf-8")
    return not any(failed)


def names_in_uris(listing: str) -> list[str]:
    """The packages that ``apt-get install --print-uris`` lists, less those that are never unpacked."""
    names = re.findall(r"^'[^']+' ([^_\s]+)_", listing, re.MULTILINE)
    return [name for name in names if name not in NEVER_UNPACKED]


def child_environment(place: Place) -> dict[str, str]:
    """The environment in which a program finds the unpacked packages."""
    environment = dict(os.environ)
    folders = [*map(str, place.library_folders()), environment.get("LD_LIBRARY_PATH", "")]
    if folders != [""]:
        environment["LD_LIBRARY_PATH"] = os.pathsep.join(filter(None, folders))
    for variable, path in UNPACKED_DATA.items():
        if (place.system / path).exists():
            environment.setdefault(variable, str(place.system / path))
    return environment


# --- The start -----------------------------------------------------------------------------------------


def hand_over(place: Place, plan: Plan) -> int:
    """Go on as the environment's Python; on Windows, which cannot do that, start it and wait."""
    command = [str(place.python), *plan.arguments]
    environment = {**child_environment(place), **plan.environment}
    if plan.folder is not None:
        os.chdir(plan.folder)
    if os.name != "nt":
        os.execve(command[0], command, environment)
    return subprocess.call(command, env=environment)


def spelled_out(arguments: list[str]) -> list[str]:
    """The arguments with "run" before them where the first is no command but a file or folder to open."""
    first = arguments[0] if arguments else ""
    if first and first not in COMMANDS and not first.startswith("-") and Path(first).exists():
        return ["run", *arguments]
    return arguments


def main(arguments: list[str]) -> int:
    """Set up and start what was asked for. Returns the program's exit code; 2 usage, 3 failed set-up."""
    arguments = spelled_out(arguments)
    if arguments and arguments[0] not in COMMANDS:
        if arguments[0] in ("-h", "--help"):
            print(__doc__)
            return 0
        say(f"start.py knows no command '{arguments[0]}'; python3 start.py --help tells which there are.")
        return 2
    place = Place(Path(__file__).resolve().parent)
    make_plan = COMMANDS[arguments[0]] if arguments else plan_window
    plan = make_plan(arguments[1:], has_screen(os.environ), place.root)
    try:
        ensure_environment(place, tests=plan.tests)
        if sys.platform == "linux":
            ensure_libraries(plan.libraries, place)
    except SetUpError as error:
        say(str(error))
        return 3
    except KeyboardInterrupt:
        say("Stopped. The next start takes the set-up up again.")
        return 130
    if plan.note:
        say(plan.note)
    return hand_over(place, plan)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
