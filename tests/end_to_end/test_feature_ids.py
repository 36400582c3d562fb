# SPDX-License-Identifier: GPL-2.0-or-later
"""Feature ids are no key: shuffled, repeated or missing they change no number, no digest and no row of any output.

The same world is read from tables of a GeoPackage, from views of them that shuffle the ids, repeat them or have none, from
virtual layers and from GeoJSON. PostGIS is skipped with a message where it is not installed.
"""
import json
import pathlib
import shutil
import sqlite3
import sys
import unittest
import urllib.parse

import minemap_testing
from minemap_testing import SOURCE, WORK, out_folder, run_here
from qgis.core import QgsGeometry, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer
from test_same_digest import RUNS, world
from worlds import Table, place

sys.path.append(str(SOURCE / "tests" / "bench"))
import postgres_server  # noqa: E402

#: Outputs that are layers, of each algorithm.
OUTPUTS = {
    "scoremap": ("RECORDS", "SCORED_FINDS", "GROUPS"),
    "comparemaps": ("CHANGES", "COMPARISON"),
    "diagnoseerror": ("EXPLANATIONS", "OFFSETS"),
    "reconcilecounts": ("COUNTS", "RECORDS", "TYPES", "ACCIDENT_TABLE", "UNPARSED"),
    "matchmines": ("PAIRS", "UNMATCHED_MINES", "UNMATCHED_FINDS", "TYPES", "ROWS"),
    "correctmap": ("PROPOSED",),
}
LAYERS = ("MAP", "MAP_A", "MAP_B", "FINDS", "SEARCHED", "ACCIDENTS", "REFERENCE_POINTS", "EXPLANATIONS")
SHIFT = {"cause": "shift", "north": 0, "origin": [46.7, 39.8]}
ASKED = {
    **RUNS,
    "diagnoseerror": ("DIAGNOSIS", {**RUNS["diagnoseerror"][1], "REFERENCE_POINTS": "references", "REFERENCE_RECORD": "of",
                                     # These neat worlds break them; here only the rows matter.
                                     "ASSUME": "cut_by_search;map_made_from_finds;finds_on_search_places;search_copied_from_map;"
                                               "search_drawn_around_finds;positions_coarser_than_tolerance"}),
    # Each group is moved by itself, so that a record taken for another one shows.
    "correctmap": (None, {"MAP": "records", "RECORD_ID": "id", "GROUP_BY": "sheet", "EXPLANATIONS": "explained"}),
}
#: Keys, and names of layers.
LEFT_OUT = ("fid", "OGC_FID", "ogc_fid", "k", "mm_source", "mm_layer")


def tables():
    everything = world()
    # Two to each record: the point itself and the other end of the baseline.
    everything["references"] = Table("Point", [(place(300 * (k % 5) + 1500 * end, 300 * (k // 5) - 80), {"of": "R{:02d}".format(k)})
                                               for k in range(20) for end in (0, 1)])
    names = ("mm_scope", "mm_group", "mm_rank", "mm_cause", "mm_params", "mm_verdict")
    kinds = {**dict.fromkeys(names, "string"), "mm_rank": "integer"}
    everything["explained"] = Table("None", [(None, dict(zip(names, ("group", group, 1, "shift", json.dumps({**SHIFT, "east": east}),
                                                                     "supported")))) for group, east in (("A", 100), ("B", -200))], kinds, crs="none")
    return everything


def rounded(value):
    return round(value, 6) if isinstance(value, float) else value


def rows_of(layer):
    """Every row with its place: what belongs together stands in one row, in whatever order the rows come."""
    fields = [field.name() for field in layer.fields() if field.name() not in LEFT_OUT]
    return sorted(repr((feature.geometry().asWkt(3), [rounded(minemap_testing.value_of(feature, name)) for name in fields]))
                  for feature in layer.getFeatures())


def run(algorithm, layers):
    """Digest and rows of all outputs."""
    document, given = ASKED[algorithm]
    values = {name: layers[value] if name in LAYERS else value for name, value in given.items()}
    if document:
        values[document] = str(out_folder("ids") / "document.json")
    outcome = run_here("minemap:" + algorithm, {**values, **{name: "TEMPORARY_OUTPUT" for name in OUTPUTS[algorithm]}})
    if not outcome.complete:
        raise AssertionError("{}: {}".format(algorithm, outcome.sentence))
    digest = json.loads(pathlib.Path(outcome[document]).read_text(encoding="utf-8"))["digest"] if document else None
    return digest, {name: rows_of(outcome.layer(name)) for name in OUTPUTS[algorithm]}


def add_view(path, table, view, key):
    """A view of a table of a GeoPackage, whose feature ids are what the SQL text `key` says; none where it is empty."""
    base = sqlite3.connect(path)
    columns = [name for _, name, *_ in base.execute("pragma table_info(\"{}\")".format(table)) if name != "fid"]
    chosen = ", ".join('"{}"'.format(name) for name in columns)
    base.execute('create view "{}" as select {}{} from "{}"'.format(view, key + " as OGC_FID, " if key else "", chosen, table))
    base.execute("insert into gpkg_contents (table_name, data_type, identifier, srs_id) select ?, data_type, ?, srs_id from "
                 "gpkg_contents where table_name = ?", (view, view, table))
    base.execute("insert into gpkg_geometry_columns select ?, column_name, geometry_type_name, srs_id, z, m from "
                 "gpkg_geometry_columns where table_name = ?", (view, table))
    base.commit()
    base.close()
    return "{}|layername={}".format(path, view)


class FeatureIds(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tables = tables()
        cls.files = {name: table.file("ids_{}.gpkg".format(name)) for name, table in cls.tables.items() if name != "explained"}
        cls.files["explained"] = cls.tables["explained"].layer(crs="none", name="explained")
        cls.expected = {algorithm: run(algorithm, cls.files) for algorithm in ASKED}

    def same(self, layers, expected=None):
        for algorithm, (digest, outputs) in (expected or self.expected).items():
            with self.subTest(algorithm):
                got_digest, got = run(algorithm, {**self.files, **layers})
                self.assertEqual(got_digest, digest)
                for name, rows in outputs.items():
                    self.assertEqual(got[name], rows, name)

    def views(self, name, key, among):
        return {table: add_view(self.files[table], "ids_" + table, name, key) for table in among}

    def test_outputs_tell_rows_apart(self):
        """Or the tests below would show nothing."""
        for algorithm, names in (("scoremap", ("RECORDS", "SCORED_FINDS")), ("reconcilecounts", ("COUNTS", "RECORDS")),
                                 ("matchmines", ("PAIRS", "UNMATCHED_MINES", "UNMATCHED_FINDS")), ("comparemaps", ("CHANGES",)),
                                 ("correctmap", ("PROPOSED",)), ("diagnoseerror", ("EXPLANATIONS",))):
            for name in names:
                self.assertGreater(len(set(self.expected[algorithm][1][name])), 5, (algorithm, name))

    def test_repeated_ids(self):
        """Three features, or seven, share each id."""
        layers = self.views("repeated", "(fid % 7) + 1", [name for name in self.tables if name != "explained"])
        ids = [feature.id() for feature in QgsVectorLayer(layers["records"], "records", "ogr").getFeatures()]
        self.assertLess(len(set(ids)), len(ids), "the view repeats no id: the test shows nothing")
        self.same(layers)

    def test_selected_features_of_repeated_ids(self):
        """Which of them are selected cannot be told."""
        layer = QgsVectorLayer(self.views("selected", "(fid % 7) + 1", ["records"])["records"], "records of a view", "ogr")
        table = QgsVectorLayer(self.files["records"], "records of a table", "ogr")
        for each, is_refused in ((layer, True), (table, False)):
            QgsProject.instance().addMapLayer(each, False)
            self.addCleanup(QgsProject.instance().removeMapLayer, each.id())
            each.selectByIds([1, 2])
            _, given = ASKED["scoremap"]
            values = {name: self.files[value] if name in LAYERS else value for name, value in given.items()}
            outcome = run_here("minemap:scoremap", {**values, "MAP": QgsProcessingFeatureSourceDefinition(each.id(), True)})
            self.assertEqual(outcome.complete, not is_refused, outcome.sentence)
            if is_refused:
                self.assertIn("records of a view", outcome.sentence)
                self.assertIn("share ids", outcome.sentence)

    def test_shuffled_ids(self):
        # Not of reference points, of which the first by id is the point itself.
        self.same(self.views("shuffled", "fid * 7919 % 100003", [name for name in self.tables if name not in ("explained", "references")]))

    def test_hidden_key(self):
        self.same(self.views("hidden", "", [name for name in self.tables if name != "explained"]))

    def test_virtual_layers(self):
        layers = {}
        for name, table in self.tables.items():
            if name == "explained":
                continue
            kind = 1 if table.kind == "Point" else 3
            layers[name] = QgsVectorLayer("?layer=ogr:{}:source:UTF-8&query={}&uid=k&geometry=geometry:{}:32638".format(
                urllib.parse.quote(self.files[name], safe=""), urllib.parse.quote("select *, 1 as k from source"), kind), name, "virtual")
            self.assertTrue(layers[name].isValid())
            ids = [feature.id() for feature in layers[name].getFeatures()]
            self.assertEqual(len(set(ids)), 1, "the virtual layer repeats no id")
        self.same(layers)

    def test_geojson(self):
        """With an id twice each, against the same files without ids."""

        def files(folder, ids):
            found = {}
            for name, table in self.tables.items():
                if name == "explained":
                    continue
                features = [{"type": "Feature", **({"id": number // 2} if ids else {}), "properties": values,
                             "geometry": json.loads(QgsGeometry.fromWkt(wkt).asJson(17))} for number, (wkt, values) in enumerate(table.rows)]
                path = WORK / "{}_{}.geojson".format(folder, name)
                crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32638"}}
                path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8")
                found[name] = str(path)
            return found

        plain = files("plain", False)
        expected = {algorithm: run(algorithm, {**self.files, **plain}) for algorithm in ("scoremap", "reconcilecounts", "matchmines")}

        for algorithm, (digest, outputs) in expected.items():
            with self.subTest(algorithm):
                got_digest, got = run(algorithm, {**self.files, **files("repeated", True)})
                self.assertEqual(got_digest, digest)
                for name, rows in outputs.items():
                    self.assertEqual(got[name], rows, name)

    def test_field_named_fid(self):
        """Merged layers keep a field "fid" with equal values, which a GeoPackage would take for its key."""
        for name in ("records", "finds"):
            with self.subTest(name):
                rows = [(wkt, {**values, "fid": 1 + number % 3}) for number, (wkt, values) in enumerate(self.tables[name].rows)]
                kinds = {**self.tables[name].fields, "fid": "integer"}
                folder = out_folder("fid")
                document, given = ASKED["scoremap"]
                values = {key: self.files[value] if key in LAYERS else value for key, value in given.items()}
                values["MAP" if name == "records" else "FINDS"] = Table(self.tables[name].kind, rows, kinds).layer(name=name)
                outcome = run_here("minemap:scoremap", {**values, "RECORDS": str(folder / "records.gpkg"),
                                                        "SCORED_FINDS": str(folder / "finds.gpkg")})
                self.assertTrue(outcome.complete, outcome.sentence)
                for output in ("RECORDS", "SCORED_FINDS"):
                    self.assertEqual(rows_of(outcome.layer(output)), self.expected["scoremap"][1][output])

    def test_postgis_view(self):
        """A view whose key repeats, in whatever order the database gives its rows."""
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
            if name in ("explained", "references"):
                continue
            server.load(self.files[name], name)
            server.ask('create view "v_{0}" as select fid % 7 as k, * from "{0}" order by random()'.format(name))
            layers[name] = ("postgres://dbname='{0}' host='{1}' user='{0}' key='k' checkPrimaryKeyUnicity='0' type={2} srid=32638 "
                            "table=\"public\".\"v_{3}\" (geom)").format(postgres_server.DATABASE, server.folder, table.kind, name)
        self.same(layers)


if __name__ == "__main__":
    minemap_testing.main()
