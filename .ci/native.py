"""Compiles the engines with mypyc while a wheel is built; without a C compiler the wheel is plain Python, and as right.

The modules are those that `modules` of the hook in pyproject.toml names. An editable install runs the sources, and so
does a wheel built with TRACKER_PURE=1.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
import tempfile
from multiprocessing.pool import ThreadPool
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

if TYPE_CHECKING:
    from setuptools import Extension

NAME = "ceasefire_cli"  # the shared library is NAME__mypyc


class NativeHook(BuildHookInterface[Any]):
    """Puts compiled modules beside their sources into the wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable" or os.environ.get("TRACKER_PURE"):
            return
        self._work = tempfile.TemporaryDirectory()
        said = io.StringIO()
        try:
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said), contextlib.chdir(self.root):
                libraries = compiled(sorted(self._modules()), Path(self._work.name))
        except (Exception, SystemExit) as e:  # noqa: BLE001  # whatever stops the compiler, the sources still run
            why = (str(e) if isinstance(e, Exception) else said.getvalue())[-300:]  # mypy tells, and exits
            self.app.display_warning(f"not compiled, so finding speakers takes twice as long: {why}")
            return
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        build_data["force_include"] |= {str(path): name for name, path in libraries.items()}

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        if hasattr(self, "_work"):
            self._work.cleanup()

    def _modules(self) -> set[str]:
        root = Path(self.root)
        found = {str(p.relative_to(root)) for pattern in self.config["modules"] for p in root.glob(pattern)}
        return {p for p in found if not p.endswith("__init__.py")}


def compiled(modules: list[str], work: Path) -> dict[str, Path]:
    """Each compiled module's path in the wheel, with where it lies now."""
    from mypyc.build import mypycify
    from setuptools import Distribution
    from setuptools.command.build_ext import build_ext

    class InParallel(build_ext):
        """One file a core: the engines make one library of many files, which setuptools compiles one by one."""

        def build_extensions(self) -> None:
            sources = [(extension, source) for extension in self.extensions for source in extension.sources]
            with ThreadPool(os.cpu_count()) as pool:
                objects = pool.map(self._object, sources, chunksize=1)
            for extension in self.extensions:
                extension.extra_objects = [o for (e, _), o in zip(sources, objects, strict=True) if e is extension]
                extension.sources = []
            super().build_extensions()

        def _object(self, source: tuple[Extension, str]) -> str:
            extension, path = source
            (made,) = self.compiler.compile(
                [path],
                output_dir=self.build_temp,
                include_dirs=extension.include_dirs,
                # another compiler's new warning is no error
                extra_postargs=[a for a in extension.extra_compile_args if a not in {"-Werror", "/WX"}],
            )
            return str(made)

    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    options = ["--ignore-missing-imports", f"--python-version={version}", f"--cache-dir={work / 'cache'}"]
    extensions = mypycify(
        [*options, *modules],
        opt_level="1",  # a third of the time -O3 takes, and as quick a program
        debug_level="0",
        multi_file=True,
        target_dir=str(work / "c"),
        group_name=NAME,
    )
    build = InParallel(Distribution({"name": NAME, "ext_modules": extensions}))
    build.build_lib, build.build_temp = str(work / "lib"), str(work / "o")
    build.ensure_finalized()
    build.run()
    out = work / "lib"
    return {str(p.relative_to(out)): p for p in sorted(out.rglob("*")) if p.is_file()}
