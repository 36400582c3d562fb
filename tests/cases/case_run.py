# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the commands of a case as its run.sh has them, in a copy of its folder, and keeps what they gave."""
import csv
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess

from minemap_testing import WORK, ogr

COMMAND = re.compile(r"^qgis_process\.bin --json run (\S+) -- (.*?)( 2>&1.*)?$", re.MULTILINE)
SECONDS = 240


class Ended:
    """One command: exit code, all that was printed, results by name, and the folder of its files."""

    def __init__(self, command, folder, code, text):
        self.command, self.folder, self.code, self.text = command, folder, code, text
        begin = text.find("{\n")
        self.results = {}
        if code == 0 and begin >= 0:
            self.results = json.JSONDecoder().raw_decode(text[begin:])[0].get("results", {})

    @property
    def summary(self):
        return self.results.get("SUMMARY") or ""

    @property
    def first_lines(self):
        """What stands before the first number of the score: warnings, and no more than three lines."""
        return "\n".join(self.summary.split("\n")[:3])

    @property
    def error(self):
        """The sentence of an error, without what qgis_process itself says."""
        return "\n".join(line for line in self.text.splitlines() if line.strip() and not line.startswith("QStandardPaths"))

    def rows(self, name):
        path = self.folder / name
        if path.suffix == ".csv":
            with open(path, encoding="utf-8-sig", newline="") as file:
                return list(csv.DictReader(file))
        source = ogr.Open(str(path))
        rows = []
        for feature in source.GetLayer(0):
            row = feature.items()
            geometry = feature.GetGeometryRef()
            row["placed"] = geometry is not None and not geometry.IsEmpty()
            rows.append(row)
        return rows


def run_command(algorithm, arguments, folder, variables=None):
    command = ["qgis_process.bin", "--json", "run", algorithm, "--", *arguments]
    run = subprocess.run(command, cwd=folder, env={**os.environ, **(variables or {})}, stdout=subprocess.PIPE,
                         stderr=subprocess.STDOUT, timeout=SECONDS, check=False)
    return Ended(command, folder, run.returncode, run.stdout.decode("utf-8", "replace"))


def copy_of(source):
    folder = pathlib.Path(WORK) / "cases" / source.name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder)
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    return folder


def run_case(source):
    """All commands of the case in the folder `source`, in their order."""
    folder = copy_of(source)
    text = (source / "run.sh").read_text(encoding="utf-8").replace('"$PWD"', str(folder))
    return [run_command(algorithm, shlex.split(arguments), folder) for algorithm, arguments, _ in COMMAND.findall(text)]
