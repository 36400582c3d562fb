# SPDX-License-Identifier: GPL-2.0-or-later
"""One digest for the same data: in GeoPackage, Shapefile and PostGIS, in another order, locale and number of cores.

Every algorithm that writes a digest reads one world. PostGIS is skipped with a message where PostgreSQL, PostGIS or
ogr2ogr is not installed. Not exercised: debug builds, which the golden files show wherever the tests run in one.
"""
import json
import os
import pathlib
import random
import shutil
import sys
import unittest

import minemap_testing
from minemap_testing import SOURCE, WORK, out_folder, run_here, run_process
from worlds import Table, box, place

sys.path.append(str(SOURCE / "tests" / "bench"))
import postgres_server  # noqa: E402

SIDE = 100
TYPES = ("PMN-2", "TM-62", "POMZ")


def world(seed=11):
    """Twenty records with claims, recorded mines in them, finds, three searches and accidents. Names have ten letters at
    most, as Shapefiles want it."""
    draw = random.Random(seed)
    records, mines, finds, searched, accidents = [], [], [], [], []
    for k in range(20):
        x, y = 300 * (k % 5), 300 * (k // 5)
        claimed = draw.randint(12, 40)
        records.append((box(x, y, SIDE, SIDE), {"id": "R{:02d}".format(k), "sheet": "AB"[k % 2], "laid": "1994-{:02d}".format(1 + k % 12),
                "claim": "{} {}".format(claimed, TYPES[k % 3])}))
        for m in range(claimed):
            mx, my = x + 5 + 30 * (m % 4), y + 3 + 9 * (m // 4)
            mines.append((place(mx, my), {"id": "M{:02d}{:02d}".format(k, m), "sheet": "AB"[k % 2], "row": "r{}".format(m // 4),
                                          "type": TYPES[k % 3]}))
            if draw.random() < 0.7:
                finds.append((place(mx + draw.gauss(1, 2), my + draw.gauss(0, 2)), {"name": "F{:02d}{:02d}".format(k, m),
                        "type": draw.choice(TYPES), "made": "{}".format(draw.randint(1985, 1996)), "task": "t{}".format(k // 4)}))
        searched.append((box(x - 20, y - 20, draw.choice((80, 140)), 140), {"task": "t{}".format(k // 4), "done": "2015-06-30"}))
        accidents.append((place(x + draw.uniform(-60, 160), y + draw.uniform(-60, 160)),
                          {"when": str(draw.randint(1993, 2020)), "civ_dead": str(draw.randint(0, 3))}))
    for k in range(30):
        finds.append((place(draw.uniform(-20, 1300), draw.uniform(-20, 1000)), {"name": "B{:02d}".format(k), "type": "TM-62",
                "made": "1980", "task": "t9"}))
    return {"records": Table("Polygon", records), "mines": Table("Point", mines), "finds": Table("Point", finds),
            "searched": Table("Polygon", searched), "accidents": Table("Point", accidents)}


FINDS = {"FINDS": "finds", "TASK": "task", "SEARCHED": "searched"}
MAP = {"MAP": "records", "RECORD_ID": "id", "GROUP_BY": "sheet", "MAP_DATE": "laid"}
LAYERS = ("MAP", "MAP_A", "MAP_B", "FINDS", "SEARCHED", "ACCIDENTS")
#: Algorithm → the output with its digest, and its parameters.
RUNS = {
    "scoremap": ("SCORECARD", {**MAP, **FINDS, "SEARCH_DATE": "done", "ACCIDENTS": "accidents", "ACCIDENT_DATE": "when", "SHIFTS": 99}),
    "comparemaps": ("SCORECARD", {**FINDS, "MAP_A": "records", "RECORD_ID": "id", "MAP_B": "mines", "TOLERANCE": 5, "RESAMPLES": 500}),
    "diagnoseerror": ("DIAGNOSIS", {**MAP, **FINDS, "NULL_RUNS": 99}),
    "reconcilecounts": ("COUNTS_FILE", {**MAP, **FINDS, "CLAIM_TEXT": "claim", "FIND_TYPE": "type", "MADE_DATE": "made",
            "ACCIDENTS": "accidents", "ACCIDENT_DATE": "when", "CASUALTIES": "civilian_killed=civ_dead", "COST_HIGH": 2}),
    "matchmines": ("MATCHES", {"MAP": "mines", "RECORD_ID": "id", "GROUP_BY": "sheet", "ROW": "row", "CLAIM_TYPE": "type", **FINDS,
            "FIND_ID": "name", "FIND_TYPE": "type"}),
}


def asked(algorithm, layers):
    """The parameters of a run, with the layers named in the table of runs."""
    output, given = RUNS[algorithm]
    known = {parameter.name() for parameter in minemap_testing.QgsApplication.processingRegistry().algorithmById(
        "minemap:" + algorithm).parameterDefinitions()}
    values = {name: layers[value] if name in LAYERS else value for name, value in given.items()}
    missing = set(values) - known
    if missing:
        raise AssertionError("{} has no {}".format(algorithm, missing))
    return output, values


def digest(algorithm, layers):
    """Of a run in this process."""
    output, values = asked(algorithm, layers)
    path = out_folder("digest") / "document.json"
    outcome = run_here("minemap:" + algorithm, {**values, output: str(path)})
    if not outcome.complete:
        raise AssertionError(outcome.sentence)
    return json.loads(path.read_text(encoding="utf-8"))["digest"]


class SameDigest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tables = world()
        cls.files = {name: table.file(name + ".gpkg") for name, table in cls.tables.items()}
        cls.expected = {algorithm: digest(algorithm, cls.files) for algorithm in RUNS}

    def same(self, layers):
        for algorithm, expected in self.expected.items():
            with self.subTest(algorithm):
                self.assertEqual(digest(algorithm, layers), expected)

    def test_digests_tell_worlds_apart(self):
        """Or the tests below would show nothing."""
        other = {name: table.file("other_{}.gpkg".format(name)) for name, table in world(12).items()}
        for algorithm, expected in self.expected.items():
            self.assertRegex(expected, "^[0-9a-f]{64}$")
            self.assertNotEqual(digest(algorithm, other), expected, algorithm)

    def test_features_in_another_order(self):
        self.same({name: table.shuffled(5).layer(name=name) for name, table in self.tables.items()})

    def test_shapefile(self):
        self.same({name: table.file(name + ".shp", "ESRI Shapefile") for name, table in self.tables.items()})

    def test_postgis(self):
        try:
            postgres_server.programs()
        except FileNotFoundError as missing:
            self.skipTest(str(missing))
        if shutil.which("ogr2ogr") is None or not list(pathlib.Path("/usr/share/postgresql").glob("*/extension/postgis.control")):
            self.skipTest("PostGIS or ogr2ogr is not installed")
        server = postgres_server.Server()
        self.addCleanup(server.stop)
        server.start()
        layers = {}
        for name, table in self.tables.items():
            server.load(self.files[name], name)
            layers[name] = "postgres://dbname='{0}' host='{1}' user='{0}' key='fid' type={2} srid=32638 table=\"public\".\"{3}\" (geom)".format(
                postgres_server.DATABASE, server.folder, table.kind, name)
        self.same(layers)

    def in_a_process(self, environment, prefix=()):
        before = dict(os.environ)
        os.environ.update(environment)
        try:
            for algorithm, expected in self.expected.items():
                output, values = asked(algorithm, self.files)
                path = out_folder("digest") / "document.json"
                run = run_process({**values, output: path}, "minemap:" + algorithm, prefix=prefix)
                self.assertEqual(run.code, 0, run.text)
                self.assertEqual(json.loads(path.read_text(encoding="utf-8"))["digest"], expected, algorithm)
        finally:
            os.environ.clear()
            os.environ.update(before)

    def test_another_locale(self):
        """German numbers, Arabic words."""
        profile = WORK / "home" / ".local" / "share" / "QGIS" / "QGIS3" / "profiles" / "default" / "QGIS"
        profile.mkdir(parents=True, exist_ok=True)
        settings = profile / "QGIS3.ini"
        settings.write_text("[locale]\noverrideFlag=true\nuserLocale=ar\n", encoding="utf-8")
        self.addCleanup(settings.unlink)
        self.in_a_process({"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de", "LANG": "de_DE.UTF-8"})

    def test_one_core(self):
        self.in_a_process({}, prefix=("taskset", "-c", str(min(os.sched_getaffinity(0)))))


if __name__ == "__main__":
    minemap_testing.main()
