# SPDX-License-Identifier: GPL-2.0-or-later
"""minemap:correctmap: closed loops from an injected error to the proposed map, and what a proposal keeps and refuses."""
import hashlib
import json
import math
import pathlib
import unittest

import minemap_testing
from minemap_testing import SAMPLE, SAMPLE_PARAMETERS, SOURCE, Stopping, out_folder, run_process, score
from qgis.core import (
    QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsFeatureRequest, QgsGeometry, QgsPointXY,
    QgsVectorLayer, QgsWkbTypes,
)
from simulated import QUICK, WORLD, correct, diagnose, evidence_of, map_of, references_of, simulate
from worlds import Table, box, corners_of, place, polygon

#: Bearings and distances move a record far enough to be told from drawing errors.
FAR = {"REFERENCE_DISTANCE": 1500}
DEGREES = {"CRS": "EPSG:4326"}
#: An error, what else the simulation is given, and the cause to be named.
LOOPS = [
    ("datum:15865", {}, "datum"),
    ("grid_as_other_grid:28408>32638", {}, "grid_as_other_grid"),
    ("zone:1", {}, "zone"),
    ("axes_swapped", {}, "axes_swapped"),
    ("dms_as_decimal", DEGREES, "dms_as_decimal"),
    ("magnetic_as_true:1993", FAR, "magnetic_as_true"),
    ("back_azimuth", {}, "back_azimuth"),
    ("units:0.75", {}, "units"),
    ("mils:6000>6400", FAR, "mils"),
    ("mirrored", {}, "mirrored"),
    ("shift:200,-120", {}, "shift"),
    ("shift_rotation:150,40,5", {}, "shift_rotation"),
]


def explanations(rows):
    """A table as a diagnosis makes it: (scope, group, rank, cause, params, verdict)."""
    names = ("mm_scope", "mm_group", "mm_rank", "mm_cause", "mm_params", "mm_verdict")
    kinds = dict.fromkeys(names, "string")
    kinds["mm_rank"] = "integer"
    return Table("None", [(None, dict(zip(names, row))) for row in rows], kinds).layer(crs="none", name="explained")


def shift(east, north, origin=(46.7, 39.8), **more):
    """A recipe that moves."""
    return json.dumps({"cause": "shift", "east": east, "north": north, "origin": list(origin), **more})


def vertices(geometry):
    return [(vertex.x(), vertex.y()) for vertex in geometry.vertices()]


def ground_distance(a, b, crs):
    """Metres between two vertices, about."""
    to_degrees = QgsCoordinateTransform(QgsCoordinateReferenceSystem(crs), QgsCoordinateReferenceSystem("EPSG:4326"),
                                        QgsCoordinateTransformContext())
    one, other = to_degrees.transform(QgsPointXY(*a)), to_degrees.transform(QgsPointXY(*b))
    return 111320 * math.hypot((one.x() - other.x()) * math.cos(math.radians(one.y())), one.y() - other.y())


class ClosedLoops(unittest.TestCase):
    """Simulate, score, diagnose, correct, score: the corrected map hits what the map without the error hits.

    Simulating, diagnosing and correcting run in qgis_process.bin, through files, as a script would do it.
    """

    @classmethod
    def setUpClass(cls):
        cls.clean = {}
        for _, more, _ in LOOPS:
            if str(more) not in cls.clean:
                simulation = simulate(**more)
                cls.clean[str(more)] = score(**map_of(simulation), **evidence_of(simulation), SHIFTS=0)

    def loop(self, error, more, cause):
        folder = out_folder("loop_" + cause)
        paths = {name: folder / (name.lower() + ".gpkg") for name in ("MAP", "FINDS", "SEARCHED", "REFERENCE_POINTS")}
        run = run_process({**WORLD, **more, "ERRORS": error, **paths}, "minemap:simulatemap")
        self.assertEqual(run.code, 0, run.text)
        layers = {"MAP": paths["MAP"], "RECORD_ID": "rec_id"}
        references = {"REFERENCE_POINTS": paths["REFERENCE_POINTS"], "REFERENCE_RECORD": "rec_id", "MAP_DATE": "laid"}
        evidence = {"FINDS": paths["FINDS"], "TASK": "task", "SEARCHED": paths["SEARCHED"]}
        run = run_process({**layers, **references, **evidence, **QUICK, "EXPLANATIONS": folder / "explanations.csv"},
                          "minemap:diagnoseerror")
        self.assertEqual(run.code, 0, run.text)
        self.assertEqual(run.results["BEST_CAUSE"], cause)
        run = run_process({**layers, **references, "EXPLANATIONS": folder / "explanations.csv", "PROPOSED": folder / "proposed.gpkg"},
                          "minemap:correctmap")
        self.assertEqual(run.code, 0, run.text)
        self.assertEqual(run.results["RECORDS_CORRECTED"], "18")
        given = {"RECORD_ID": "rec_id", "SHIFTS": 0, **{name: str(value) for name, value in evidence.items()}}
        return score(MAP=str(paths["MAP"]), **given), score(MAP=str(folder / "proposed.gpkg"), **given)

    def test_loops(self):
        for error, more, cause in LOOPS:
            with self.subTest(error=error):
                before, after = self.loop(error, more, cause)
                clean = self.clean[str(more)]
                self.assertEqual(after["FINDS_SCORED"], clean["FINDS_SCORED"])
                if before.complete:  # A map that lies too far away is not scored at all.
                    self.assertLess(before["HIT_RATE"], clean["HIT_RATE_LOW"])
                self.assertGreaterEqual(after["HIT_RATE"], clean["HIT_RATE_LOW"])
                self.assertLessEqual(after["HIT_RATE"], clean["HIT_RATE_HIGH"])

    def test_corrected_vertices_are_those_without_the_error(self):
        """Known causes are undone to the centimetre."""
        clean = simulate()
        names = {feature["rec_id"]: vertices(feature.geometry()) for feature in clean.layer("MAP").getFeatures()}
        for error, cause in (("datum:15865", "datum"), ("zone:1", "zone"), ("axes_swapped", "axes_swapped"), ("mirrored", "mirrored")):
            simulation = simulate(error)
            told = {**map_of(simulation), **references_of(simulation), "MAP_DATE": "laid"}
            diagnosis = diagnose(**told, **evidence_of(simulation), **QUICK)
            # A datum's other operations fit as well: the one that was injected.
            rank = next(rank for rank, word, recipe in diagnosis.rows("EXPLANATIONS", "mm_rank", "mm_cause", "mm_params")
                        if word == cause and (cause != "datum" or "15865" in recipe))
            outcome = correct(**told, EXPLANATIONS=diagnosis.layer("EXPLANATIONS"), RANK=rank)
            farthest = 0
            for feature in outcome.layer("PROPOSED").getFeatures():
                for a, b in zip(vertices(feature.geometry()), names[feature["rec_id"]]):
                    farthest = max(farthest, math.hypot(a[0] - b[0], a[1] - b[1]))
            self.assertLess(farthest, 0.01, error)


class SampleArea(unittest.TestCase):
    """Sheet B is in the wrong datum; the other sheets are left."""

    @classmethod
    def setUpClass(cls):
        cls.map = {name: SAMPLE_PARAMETERS[name] for name in ("MAP", "RECORD_ID", "GROUP_BY", "MAP_DATE")}
        evidence = ("FINDS", "QUANTITY", "LAID_DATE", "TASK", "SEARCHED", "SEARCH_KIND", "SEARCH_COUNTS")
        cls.evidence = {name: SAMPLE_PARAMETERS[name] for name in evidence}
        cls.bytes = SAMPLE.read_bytes()
        cls.diagnosis = diagnose(**cls.map, **cls.evidence, NULL_RUNS=99)
        cls.corrected = correct(**cls.map, EXPLANATIONS=cls.diagnosis.layer("EXPLANATIONS"))

    def test_only_sheet_b_moves(self):
        statuses = set(self.corrected.rows("PROPOSED", "sheet", "mm_cause", "mm_status"))
        self.assertEqual(statuses, {("A", "none", "not corrected"), ("B", "datum", "proposed"), ("C", "none", "not corrected"),
                                    ("D", "none", "not corrected")})
        self.assertEqual(self.corrected["RECORDS_CORRECTED"], 16)
        self.assertAlmostEqual(self.corrected["MEAN_LENGTH"], 102.7, delta=5)
        before = {feature["rec_id"]: feature.geometry() for feature in QgsVectorLayer(self.map["MAP"], "", "ogr").getFeatures()}
        for feature in self.corrected.layer("PROPOSED").getFeatures():
            same = feature.geometry().equals(before[feature["rec_id"]])
            self.assertEqual(same, feature["sheet"] != "B", feature["rec_id"])

    def test_sheet_b_is_rescued(self):
        outcome = score(**{**self.map, "MAP": self.corrected.layer("PROPOSED")}, **self.evidence, SHIFTS=0)
        hits = outcome.column("GROUPS", "mm_group", "mm_hit")
        self.assertGreater(hits["B"], 0.85)
        self.assertGreater(hits["A"], 0.85)

    def test_lineage(self):
        """The source is named with the hash that the diagnosis gives it; the summary says what a proposal is for."""
        sources = {source for source, in self.corrected.rows("PROPOSED", "mm_source")}
        self.assertEqual(len(sources), 1)
        told = json.loads(pathlib.Path(self.diagnosis["DIAGNOSIS"]).read_text(encoding="utf-8"))
        content = next(layer["content_sha256"] for layer in told["inputs"] if layer["role"] == "MAP")
        self.assertTrue(sources.pop().endswith("sha256:" + content))
        self.assertIn("claimed_minefields", self.corrected.rows("PROPOSED", "mm_source")[0][0])
        self.assertIn("proposed, for survey planning; no reason to release land", self.corrected["SUMMARY"])

    def test_the_input_is_untouched(self):
        self.assertEqual(hashlib.sha256(SAMPLE.read_bytes()).digest(), hashlib.sha256(self.bytes).digest())

    def test_one_group_alone_takes_what_is_asked(self):
        """Sheet D, whose first explanation the evidence does not support, moves only when it is the map; with a warning."""
        sheets = QgsVectorLayer(self.map["MAP"], "", "ogr")
        sheet = sheets.materialize(QgsFeatureRequest().setFilterExpression("\"sheet\" = 'D'"))
        outcome = correct(**{**self.map, "MAP": sheet}, EXPLANATIONS=self.diagnosis.layer("EXPLANATIONS"))
        self.assertEqual(outcome["RECORDS_CORRECTED"], 10)
        self.assertIn("does not support this explanation (cannot be identified)", outcome["SUMMARY"])


class Proposal(unittest.TestCase):
    """What stays of a map."""

    def moved(self, table, crs=None, **parameters):
        return correct(MAP=table.layer(crs), **{"EAST": 100, "NORTH": -50, **parameters})

    def test_fields_are_kept_and_older_results_replaced(self):
        table = Table("Polygon", [(box(0, 0, 100, 50), {"id": "R1", "note": "kept", "mm_status": "old", "mm_verdict": "old"})])
        outcome = self.moved(table)
        self.assertEqual([field.name() for field in outcome.layer("PROPOSED").fields()],
                         ["id", "note", "mm_source", "mm_cause", "mm_detail", "mm_status"])
        row, = outcome.rows("PROPOSED")
        self.assertEqual((row["id"], row["note"], row["mm_cause"], row["mm_status"]), ("R1", "kept", "shift", "proposed"))
        self.assertIn("by hand", row["mm_detail"])
        self.assertIn("100 m east and -50 m north", row["mm_detail"])
        self.assertAlmostEqual(outcome["MEAN_LENGTH"], math.hypot(100, 50), delta=0.05)

    def test_geometry_types_are_kept(self):
        """Types, parts, rings, closing points, Z and M stay; long edges get no new vertices."""
        shapes = {
            "Polygon": polygon(corners_of(0, 0, 9000, 80), corners_of(10, 10, 20, 20)),
            "MultiPolygonZM": "MultiPolygonZM(((650000 4405000 7 1, 650100 4405000 8 2, 650100 4405050 9 3, 650000 4405000 7 1)),"
                              "((651000 4405000 1 2, 651100 4405000 3 4, 651100 4405050 5 6, 651000 4405000 1 2)))",
            "LineStringZ": "LineStringZ(650000 4405000 5, 650100 4405020 6, 659000 4405020 7)",
            "MultiLineString": "MultiLineString((650000 4405000, 650100 4405020), (650200 4405000, 650300 4405020))",
            "Point": place(0, 0),
            "PointM": "PointM(650000 4405000 42)",
            "MultiPoint": "MultiPoint((650000 4405000), (650100 4405020))",
            # Its edges cross: it is moved as it stands.
            "PolygonZ": "PolygonZ((650000 4405000 1, 650100 4405100 2, 650100 4405000 3, 650000 4405100 4, 650000 4405000 1))",
        }
        for kind, wkt in shapes.items():
            with self.subTest(kind=kind):
                outcome = self.moved(Table(kind, [wkt]))  # Layers live as long as their outcome.
                layer = outcome.layer("PROPOSED")
                before, after = QgsGeometry.fromWkt(wkt), next(layer.getFeatures()).geometry()
                self.assertEqual(QgsWkbTypes.displayString(layer.wkbType()), kind)
                self.assertEqual(after.wkbType(), before.wkbType())
                old, new = list(before.vertices()), list(after.vertices())
                self.assertEqual(len(old), len(new))
                for one, other in zip(old, new):
                    for value in ("z", "m"):
                        a, b = getattr(one, value)(), getattr(other, value)()
                        self.assertTrue(a == b or (math.isnan(a) and math.isnan(b)))
                    self.assertAlmostEqual(math.hypot(other.x() - one.x(), other.y() - one.y()), math.hypot(100, 50), delta=0.1)

    def test_curves_become_short_lines(self):
        outcome = self.moved(Table("CurvePolygon", ["CurvePolygon(CircularString(650000 4405000, 650100 4405100, 650000 4405000))"]))
        layer = outcome.layer("PROPOSED")
        self.assertEqual(layer.wkbType(), QgsWkbTypes.Polygon)
        self.assertAlmostEqual(next(layer.getFeatures()).geometry().area(), math.pi * 5000, delta=50)
        self.assertTrue([line for line in outcome.feedback.lines if "Curved geometries" in line], outcome.feedback.lines)

    def test_records_without_geometry_keep_their_row(self):
        table = Table("Polygon", [(box(0, 0, 100, 50), {"id": "R1"}), (None, {"id": "R2"})])
        outcome = self.moved(table)
        self.assertEqual(outcome.column("PROPOSED", "id", "mm_status"), {"R1": "proposed", "R2": "not corrected"})
        self.assertEqual(outcome["RECORDS_CORRECTED"], 1)

    def test_numbers_by_hand(self):
        """Scaled, then turned clockwise, then moved, about the origin, in a plane centred there."""
        origin = (46.75, 39.78)
        plane = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lon_0={} +lat_0={} +ellps=WGS84 +units=m".format(*origin))
        to_degrees = QgsCoordinateTransform(plane, QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
        mapped = to_degrees.transform(QgsPointXY(1000, 0))
        wkt = "Point({!r} {!r})".format(mapped.x(), mapped.y())
        cases = [({"EAST": 10, "NORTH": 20}, (1010, 20)), ({"ROTATION": 90}, (0, -1000)), ({"ROTATION": 180, "EAST": 5}, (-995, 0)),
                 ({"SCALE": 1.1}, (1100, 0)), ({"SCALE": 1.1, "ROTATION": 90, "EAST": 10, "NORTH": 20}, (10, -1080)),
                 ({"ROTATION": -10}, (1000 * math.cos(math.radians(10)), 1000 * math.sin(math.radians(10))))]
        for given, (x, y) in cases:
            for text in ("{},{}", "{},{} [EPSG:4326]"):
                outcome = correct(MAP=Table("Point", [wkt], crs="EPSG:4326").layer(), ORIGIN=text.format(*origin), **given)
                point = next(outcome.layer("PROPOSED").getFeatures()).geometry().asPoint()
                corrected = to_degrees.transform(point, QgsCoordinateTransform.ReverseTransform)
                self.assertAlmostEqual(corrected.x(), x, delta=0.001)
                self.assertAlmostEqual(corrected.y(), y, delta=0.001)

    def test_the_middle_of_the_map_is_the_origin(self):
        """A half turn exchanges two records that lie alike about it."""
        table = Table("Point", [(place(x, y), {"id": name}) for name, x, y in (("a", 0, 0), ("b", 400, 300), ("c", 200, 150))])
        outcome = correct(MAP=table.layer(), ROTATION=180)
        turned = {feature["id"]: feature.geometry().asPoint() for feature in outcome.layer("PROPOSED").getFeatures()}
        before = {feature["id"]: feature.geometry().asPoint() for feature in table.layer().getFeatures()}
        for name, other in (("a", "b"), ("b", "a"), ("c", "c")):
            self.assertLess(turned[name].distance(before[other]), 20)  # the middle is rounded to 0.0001°

    def test_every_crs_gives_the_same_ground(self):
        places = []
        for crs in ("EPSG:32638", "EPSG:4326", "EPSG:3857", "EPSG:28408", "EPSG:2202"):
            table = Table("Point", [place(0, 0)])
            outcome = correct(MAP=table.layer(crs), EAST=100, NORTH=-50, ALLOW_UNKNOWN_DATUM=True)
            layer = outcome.layer("PROPOSED")
            self.assertEqual(layer.crs().authid(), crs)
            to_home = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
            places.append(to_home.transform(next(layer.getFeatures()).geometry().asPoint()))
        for other in places[1:]:
            self.assertLess(111320 * other.distance(places[0]), 0.5)

    def test_a_crs_that_cannot_hold_the_corrected_places(self):
        """A view of one half of the Earth: the next zone lies beyond its edge, so that the proposal is in EPSG:4326."""
        half = QgsCoordinateReferenceSystem.fromProj("+proj=ortho +lat_0=0 +lon_0=-40 +datum=WGS84 +units=m +no_defs")
        layer = QgsVectorLayer("Point", "half", "memory")
        layer.setCrs(half)
        table = Table("Point", [place(0, 0)])
        to_half = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32638"), half, QgsCoordinateTransformContext())
        feature = next(table.layer().getFeatures())
        geometry = feature.geometry()
        geometry.transform(to_half)
        feature.setGeometry(geometry)
        layer.dataProvider().addFeatures([feature])
        rows = [("all", None, 1, "zone", json.dumps({"cause": "zone", "read_as": "EPSG:32638", "zones": 1}), "supported")]
        outcome = correct(MAP=layer, EXPLANATIONS=explanations(rows), ALLOW_UNKNOWN_DATUM=True)
        proposed = outcome.layer("PROPOSED")
        self.assertEqual(proposed.crs().authid(), "EPSG:4326")
        self.assertIn("EPSG:4326", outcome["SUMMARY"])
        self.assertAlmostEqual(next(proposed.getFeatures()).geometry().asPoint().x(), 46.752 + 6, delta=0.01)

    def test_order_of_features_changes_nothing(self):
        table = Table("Polygon", [(box(300 * k, 40 * k, 100, 50), {"id": "R{}".format(k)}) for k in range(9)])
        told = set()
        for seed in range(3):
            outcome = correct(MAP=table.shuffled(seed).layer(), RECORD_ID="id", SCALE=1.05, ROTATION=7, EAST=12)
            corners = {feature["id"]: vertices(feature.geometry()) for feature in outcome.layer("PROPOSED").getFeatures()}
            told.add((json.dumps(corners, sort_keys=True), outcome.rows("PROPOSED", "mm_source")[0][0], outcome["MEAN_LENGTH"]))
        self.assertEqual(len(told), 1)

    def test_a_mistake_that_some_records_cannot_have(self):
        """Minutes over 59 are none: such a record stays where it is and says so."""
        rows = [("Point(46.4521 39.4812)", {"id": "good"}), ("Point(46.7521 39.4812)", {"id": "bad"})]
        recipe = [("all", None, 1, "dms_as_decimal", json.dumps({"cause": "dms_as_decimal"}), "supported")]
        outcome = correct(MAP=Table("Point", rows, crs="EPSG:4326").layer(), EXPLANATIONS=explanations(recipe))
        self.assertEqual(outcome.column("PROPOSED", "id", "mm_status"), {"good": "proposed", "bad": "not corrected"})
        places = {feature["id"]: feature.geometry().asPoint() for feature in outcome.layer("PROPOSED").getFeatures()}
        self.assertAlmostEqual(places["good"].x(), 46 + 45 / 60 + 21 / 3600, delta=1e-8)
        self.assertAlmostEqual(places["good"].y(), 39 + 48 / 60 + 12 / 3600, delta=1e-8)
        self.assertEqual((places["bad"].x(), places["bad"].y()), (46.7521, 39.4812))
        self.assertIn("1 records (mm_status", outcome["SUMMARY"])

    def test_styles_tell_what_moved(self):
        for kind, style in (("Polygon", "polygons"), ("LineString", "lines"), ("Point", "points")):
            layer = QgsVectorLayer(kind, style, "memory")
            _, loaded = layer.loadNamedStyle(str(SOURCE / "plugin" / "styles" / "proposed_{}.qml".format(style)))
            self.assertTrue(loaded)
            self.assertEqual(layer.renderer().classAttribute(), "mm_status")
            categories = {category.value(): category.symbol().color().name() for category in layer.renderer().categories()}
            self.assertEqual(set(categories), {"proposed", "not corrected"})
            self.assertEqual(len(set(categories.values())), 2)

    def test_shapefile(self):
        folder = out_folder("shapefile")
        outcome = correct(MAP=Table("Polygon", [(box(0, 0, 100, 50), {"id": "R1"})]).layer(), EAST=10, PROPOSED=str(folder / "p.shp"))
        self.assertTrue(outcome.complete, outcome.sentence)
        layer = QgsVectorLayer(str(folder / "p.shp"), "p", "ogr")
        self.assertEqual([field.name() for field in layer.fields()], ["id", "mm_source", "mm_cause", "mm_detail", "mm_status"])


class Groups(unittest.TestCase):
    def setUp(self):
        self.table = Table("Polygon", [(box(300 * k, 0, 100, 50), {"id": str(k), "sheet": sheet})
                                       for k, sheet in enumerate(("A", "A", "B", None))])

    def corrected(self, rows, **parameters):
        return correct(**{"MAP": self.table.layer(), "GROUP_BY": "sheet", "EXPLANATIONS": explanations(rows), **parameters})

    def test_each_group_takes_its_own(self):
        rows = [("all", None, 1, "shift", shift(1, 1), "supported"), ("group", "A", 1, "shift", shift(100, 0), "supported"),
                ("group", "B", 1, "none", '{"cause": "none"}', "supported"), ("group", None, 1, "shift", shift(0, 70), "supported")]
        outcome = self.corrected(rows)
        causes = outcome.column("PROPOSED", "id", "mm_cause")
        self.assertEqual(causes, {"0": "shift", "1": "shift", "2": "none", "3": "shift"})
        before = {feature["id"]: feature.geometry().centroid().asPoint() for feature in self.table.layer().getFeatures()}
        lengths = {feature["id"]: round(feature.geometry().centroid().asPoint().distance(before[feature["id"]]))
                   for feature in outcome.layer("PROPOSED").getFeatures()}
        self.assertEqual(lengths, {"0": 100, "1": 100, "2": 0, "3": 70})
        self.assertEqual(outcome["RECORDS_CORRECTED"], 3)

    def test_all_take_that_for_all_without_group_by(self):
        rows = [("all", None, 1, "shift", shift(100, 0), "supported"), ("group", "A", 1, "shift", shift(1, 0), "supported")]
        self.assertEqual(self.corrected(rows, GROUP_BY=None)["RECORDS_CORRECTED"], 4)

    def test_a_diagnosis_of_one_group_speaks_for_it(self):
        self.table = Table("Polygon", [(box(0, 0, 100, 50), {"sheet": "A"})])
        self.assertEqual(self.corrected([("all", None, 1, "shift", shift(100, 0), "supported")])["RECORDS_CORRECTED"], 1)

    def test_what_is_not_supported_warns(self):
        for verdict, word in (("rejected", "was rejected"), ("not_rejected", "not rejected"), ("not_identifiable", "cannot be identified")):
            outcome = self.corrected([("all", None, 1, "none", '{"cause": "none"}', "supported"),
                                      ("all", None, 2, "shift", shift(100, 0), verdict)], GROUP_BY=None, RANK=2)
            self.assertIn("Beware", outcome["SUMMARY"])
            self.assertIn(word, outcome["SUMMARY"])


class Refusals(unittest.TestCase):
    """One sentence that names the layer or the parameter and the mend, and no output."""

    def setUp(self):
        self.map = Table("Polygon", [(box(300 * k, 0, 100, 50), {"id": str(k), "sheet": "AB"[k % 2]}) for k in range(4)]).layer(name="sheets")

    def refused(self, *words, **parameters):
        folder = out_folder("refused")
        outcome = correct(**{"MAP": self.map, "PROPOSED": str(folder / "p.gpkg"), **parameters})
        self.assertFalse(outcome.complete, outcome.results)
        for word in words:
            self.assertIn(word, outcome.sentence)
        self.assertEqual(list(folder.iterdir()), [])

    def test_nothing_to_do(self):
        self.refused("nothing to correct", "EXPLANATIONS", "EAST")

    def test_table_and_numbers(self):
        self.refused("not both", EAST=5, EXPLANATIONS=explanations([("all", None, 1, "shift", shift(1, 1), "supported")]))

    def test_implausible_numbers(self):
        self.refused("SCALE", "0.9", "1.1", SCALE=1.2)
        self.refused("EAST", "5000", EAST=6000)
        self.refused("5 km", "diagnosis", EAST=4000, NORTH=4000)
        self.refused("20°", ROTATION=20)
        self.refused("100°", ROTATION=100)
        self.refused("NORTH", NORTH="nan")
        self.refused("ORIGIN", EAST=5, ORIGIN="650000,4405000")
        self.refused("ORIGIN near", EAST=5, ORIGIN="10,10")

    def test_implausible_explanations(self):
        self.refused("6000 m", "diagnosis", EXPLANATIONS=explanations([("all", None, 1, "shift", shift(6000, 0), "supported")]))
        self.refused("sheets", "km from the middle", "this map", EXPLANATIONS=explanations(
            [("all", None, 1, "shift", shift(100, 0, origin=(17.0, 45.0)), "supported")]))

    def test_no_displacement(self):
        self.refused("nothing to correct", "sheets", "RANK", EXPLANATIONS=explanations([("all", None, 1, "none", '{"cause": "none"}', "supported")]))

    def test_a_rank_that_is_not_there(self):
        self.refused("explained", "rank 7", "RANK", RANK=7, EXPLANATIONS=explanations([("all", None, 1, "shift", shift(1, 1), "supported")]))

    def test_groups_of_another_map(self):
        self.refused('group "A"', "2 records", "sheets", "GROUP_BY", GROUP_BY="sheet", EXPLANATIONS=explanations(
            [("all", None, 1, "shift", shift(1, 1), "supported"), ("group", "X", 1, "shift", shift(1, 1), "supported")]))

    def test_groups_without_support(self):
        self.refused("no group", "sheets", "alone", GROUP_BY="sheet", EXPLANATIONS=explanations(
            [("group", "A", 1, "shift", shift(1, 1), "rejected"), ("group", "B", 1, "none", '{"cause": "none"}', "supported")]))

    def test_tables_that_are_none(self):
        self.refused("mm_scope", "explanations", EXPLANATIONS=Table("None", [(None, {"a": "b"})]).layer(crs="none"))
        self.refused("no rows", EXPLANATIONS=explanations([]))
        for recipe, word in (("", "not JSON"), ("{}", "no cause"), ('{"cause": "shift", "east": 1}', "north"), ('{"cause": "witchcraft"}',
                             "unknown"), ('{"cause": "zone", "zones": 1, "east": 5}', "does not use")):
            self.refused("explained", word, EXPLANATIONS=explanations([("all", None, 1, "shift", recipe, "supported")]))
        self.refused("mm_cause", "mm_params", EXPLANATIONS=explanations([("all", None, 1, "datum", shift(1, 1), "supported")]))

    def test_what_a_recipe_needs(self):
        turned = explanations([("all", None, 1, "back_azimuth", '{"cause": "back_azimuth"}', "supported")])
        magnetic = explanations([("all", None, 1, "magnetic_as_true", '{"cause": "magnetic_as_true"}', "supported")])
        points = Table("Point", [(place(0, 500), {"rec": "0"})]).layer(name="datum points")
        others = Table("Point", [(place(0, 500), {"rec": "another"})]).layer(name="datum points")
        self.refused("REFERENCE_POINTS", "sheets", EXPLANATIONS=turned)
        self.refused("RECORD_ID", EXPLANATIONS=turned, REFERENCE_POINTS=points, REFERENCE_RECORD="rec")
        self.refused("REFERENCE_RECORD", EXPLANATIONS=turned, REFERENCE_POINTS=points, RECORD_ID="id")
        self.refused("datum points", "RECORD_ID", EXPLANATIONS=turned, REFERENCE_POINTS=others, REFERENCE_RECORD="rec", RECORD_ID="id")
        self.refused("MAP_DATE", EXPLANATIONS=magnetic, REFERENCE_POINTS=points, REFERENCE_RECORD="rec", RECORD_ID="id")
        outcome = correct(MAP=self.map, EXPLANATIONS=turned, REFERENCE_POINTS=points, REFERENCE_RECORD="rec", RECORD_ID="id")
        self.assertEqual(outcome["RECORDS_CORRECTED"], 1)  # the others have no reference point
        self.assertIn("3 records (mm_status", outcome["SUMMARY"])

    def test_operations_that_are_not_there(self):
        recipe = json.dumps({"cause": "datum", "operation": "EPSG:99999", "old_crs": "EPSG:4284"})
        self.refused("cannot be carried out", EXPLANATIONS=explanations([("all", None, 1, "datum", recipe, "supported")]))

    def test_mistakes_no_record_can_have(self):
        layer = Table("Point", ["Point(46.7521 39.4812)"], crs="EPSG:4326").layer(name="degrees")
        self.refused("degrees", "RANK", MAP=layer, EXPLANATIONS=explanations(
            [("all", None, 1, "dms_as_decimal", '{"cause": "dms_as_decimal"}', "supported")]))

    def test_maps_that_cannot_be_used(self):
        self.refused("no features", MAP=Table("Polygon", [], {"id": "string"}).layer(), EAST=5)
        self.refused("usable geometry", MAP=Table("Polygon", [(None, {"id": "a"})]).layer(), EAST=5)
        self.refused("coordinate reference system", MAP=Table("Polygon", [box(0, 0, 9, 9)]).layer(crs="none"), EAST=5)
        self.refused("no field", GROUP_BY="nothing", EAST=5)

    def test_the_input_is_not_replaced(self):
        path = pathlib.Path(Table("Polygon", [box(0, 0, 100, 50)]).file("own.gpkg"))
        before = path.read_bytes()
        outcome = correct(MAP=str(path), EAST=5, PROPOSED=str(path))
        self.assertFalse(outcome.complete)
        self.assertIn("input", outcome.sentence)
        self.assertEqual(path.read_bytes(), before)

    def test_cancelled(self):
        """Before the start, while records are corrected, and at the end of it."""
        many = Table("Polygon", [box(300 * k, 0, 100, 50) for k in range(500)]).layer()
        for threshold in (0, 40, 79):
            folder = out_folder("cancelled")
            feedback = Stopping(threshold)
            outcome = correct(feedback, MAP=many, EAST=5, PROPOSED=str(folder / "p.gpkg"))
            self.assertIsNotNone(feedback.reached)
            self.assertFalse(outcome.complete)
            self.assertIn("nothing was written", outcome.sentence)
            self.assertEqual(list(folder.iterdir()), [])


if __name__ == "__main__":
    minemap_testing.main()
