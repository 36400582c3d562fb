# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs algorithms through qgis_process.bin with the library of a build folder and reads what it wrote."""
import glob
import json
import os
import shutil
import sqlite3
import subprocess

QGIS_PLUGINS = ("/usr/lib/qgis/plugins", *glob.glob("/usr/lib/*/qgis/plugins"))


class Tool:
    def __init__(self, build, work):
        self.work = work
        prefix = os.path.join(work, "prefix")
        plugins = os.path.join(prefix, "lib", "qgis", "plugins")
        for folder in (plugins, os.path.join(prefix, "share"), os.path.join(work, "home")):
            os.makedirs(folder)
        os.symlink("/usr/share/qgis", os.path.join(prefix, "share", "qgis"))
        for library in glob.glob("/usr/lib/libqgispython.so*") + glob.glob("/usr/lib/*/libqgispython.so*"):
            os.symlink(library, os.path.join(prefix, "lib", os.path.basename(library)))
        # Copies, since QGIS looks for providers with symbolic links left out.
        shutil.copy(os.path.join(build, "plugins", "libminemapaccuracy.so"), plugins)
        self.reads_delimited_text = False
        for folder in QGIS_PLUGINS:
            library = os.path.join(folder, "libprovider_delimitedtext.so")
            if os.path.exists(library):
                shutil.copy(library, plugins)
                self.reads_delimited_text = True
        self.environment = dict(os.environ, QGIS_PREFIX_PATH=prefix, QT_QPA_PLATFORM="offscreen",
                                HOME=os.path.join(work, "home"), LC_ALL="C.UTF-8")

    def score(self, name, layers=False, ending="gpkg", **parameters):
        """Runs once, with the scorecard and report, and the layers too if asked."""
        outputs = {"SCORECARD": "scorecard.json", "REPORT": "report.html"}
        if layers:
            outputs.update(RECORDS=f"records.{ending}", SCORED_FINDS=f"finds.{ending}", GROUPS="groups.gpkg",
                           CURVE="curve.gpkg")
        return self.run("minemap:scoremap", name, outputs, **parameters)

    def match(self, name, **parameters):
        """Matches once, with the table of position errors and the page."""
        outputs = {"POSITION": "position.gpkg", "MATCHES": "matches.json", "REPORT": "report.html"}
        return self.run("minemap:matchmines", name, outputs, **parameters)

    def run(self, algorithm, name, outputs, **parameters):
        """Runs an algorithm once, its outputs in a folder of this name."""
        folder = os.path.join(self.work, name)
        os.makedirs(folder)
        parameters.update({key: os.path.join(folder, file) for key, file in outputs.items()})
        command = ["qgis_process.bin", "run", algorithm]
        command += [f"--{key}={value}" for key, value in parameters.items()]
        process = subprocess.run(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                 encoding="utf-8", errors="replace")
        with open(os.path.join(self.work, name + ".log"), "w", encoding="utf-8") as file:
            file.write(process.stdout)
        return Run(folder, process.returncode, process.stdout)


class Run:
    def __init__(self, folder, code, log):
        self.folder, self.code, self.log = folder, code, log
        path = self.path("scorecard.json")
        self.card = None
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                self.card = json.load(file)

    def path(self, file):
        return os.path.join(self.folder, file)

    def output(self, key):
        """What qgis_process prints under this key: None when empty, else text."""
        results = self.log.split("\nResults\n", 1)[-1]
        for line in results.splitlines():
            if line.startswith(key + ":\t"):
                return line[len(key) + 2:] or None
        raise KeyError(key)

    def number(self, key):
        text = self.output(key)
        return None if text is None else float(text)

    def notes(self):
        return {note["code"]: note["count"] for note in self.card["notes"]}

    def rows(self, layer, columns):
        """Rows of a GeoPackage output."""
        connection = sqlite3.connect(self.path(layer + ".gpkg"))
        try:
            return connection.execute(f'SELECT {columns} FROM "{layer}"').fetchall()
        finally:
            connection.close()
