# SPDX-License-Identifier: GPL-2.0-or-later
"""What is made of geometry that is not a plain valid polygon or point, in each role."""
import json
import unittest

import minemap_testing
from minemap_testing import WORK, ogr, score
from qgis.core import QgsGeometry, QgsVectorLayer
from worlds import (
    CLASSES_OF_FOUR, FIND_FIELDS, ORIGIN, VERDICTS_OF_FOUR, Table, box, corners_of, four_records,
    place, polygon, ring, their_finds, their_search,
)

ID = {"id": "string"}
X, Y = ORIGIN


def roles(**changed):
    return {"MAP": four_records().layer(), "RECORD_ID": "id", "FINDS": their_finds().layer(), "SEARCHED": their_search().layer(),
            **changed}


def bow_tie(x, y, width, height):
    """An invalid ring that crosses itself: two triangles that claim half of the box."""
    return polygon([(x, y), (x + width, y + height), (x + width, y), (x, y + height)])


class ReadingGeometry(unittest.TestCase):
    def check_four(self, outcome):
        self.assertEqual(outcome.column("RECORDS", "id", "mm_verdict"), VERDICTS_OF_FOUR)
        self.assertEqual(outcome.column("SCORED_FINDS", "id", "mm_class"), CLASSES_OF_FOUR)

    def records(self, *wkts, kind="Polygon", **changed):
        table = Table(kind, [(wkt, {"id": "R{}".format(number + 1)}) for number, wkt in enumerate(wkts)], ID)
        return score(**roles(MAP=table.layer(), **changed))

    def test_heights_and_measures(self):
        """Z and M are carried into the outputs and change no result."""
        plain = score(**roles())
        for kind, ordinates in (("PolygonZ", " 7"), ("PolygonM", " 8"), ("PolygonZM", " 7 8")):
            with self.subTest(kind=kind):
                tagged = kind[len("Polygon"):]
                rows = []
                for wkt, values in four_records().rows:
                    rows.append((wkt.replace("Polygon(", "Polygon{}(".format(tagged)).replace(",", ordinates + ",").replace("))",
                            ordinates + "))"), values))
                outcome = score(**roles(MAP=Table(kind, rows, four_records().fields).layer()))
                self.check_four(outcome)
                self.assertEqual(outcome["MAPPED_AREA"], plain["MAPPED_AREA"])
                first = next(outcome.layer("RECORDS").getFeatures()).geometry().vertexAt(0)
                self.assertEqual((first.is3D(), first.isMeasure()), ("Z" in tagged, "M" in tagged))
        rows = [(wkt.replace("Point(", "PointZM(").replace(")", " 5 6)"), values) for wkt, values in their_finds().rows]
        self.check_four(score(**roles(FINDS=Table("PointZM", rows, their_finds().fields).layer())))

    def test_curves(self):
        """A circle of 50 m claims its whole ground: a find 49 m from its centre, between its four corners, is inside."""
        circle = "CurvePolygon(CircularString({} {}, {} {}, {} {}, {} {}, {} {}))".format(
            X, Y + 50, X + 50, Y + 100, X + 100, Y + 50, X + 50, Y, X, Y + 50)
        compound = "CurvePolygon(CompoundCurve(({0} {1}, {2} {1}), CircularString({2} {1}, {3} {4}, {2} {5}), ({2} {5}, {0} {5}, {0} {1})))".format(
            X + 300, Y, X + 400, X + 450, Y + 50, Y + 100)
        finds = Table("Point", [(place(50 + 34, 50 + 34), {"id": "in circle"}), (place(440, 50), {"id": "in bulge"}), (place(-0.5,
                50), {"id": "beside"})], ID)
        outcome = self.records(circle, compound, kind="CurvePolygon", FINDS=finds.layer())
        self.assertEqual(outcome.column("SCORED_FINDS", "id", "mm_class"), {"in circle": "inside", "in bulge": "inside",
                "beside": "near"})
        self.assertAlmostEqual(outcome["MAPPED_AREA"] / (3.14159265 * 50**2 + 100 * 100 + 3.14159265 * 50**2 / 2), 1, places=2)
        self.assertAlmostEqual(outcome.column("SCORED_FINDS", "id", "mm_dist")["beside"], 0.5, places=2)
        self.assertEqual(outcome.notes()["curves_straightened"], 2)
        kinds = {feature.geometry().wkbType() for feature in outcome.layer("RECORDS").getFeatures()}
        self.assertEqual(kinds, {QgsGeometry.fromWkt(circle).wkbType()}, "the output keeps its curves")

    def test_multipart_records_and_holes(self):
        """One place is one feature: its parts are judged together, and a hole is not on the map."""
        two = "MultiPolygon(({}),({}, {}))".format(
            ring(corners_of(0, 0, 100, 100)), ring(corners_of(300, 0, 100, 100)), ring(corners_of(330, 30, 40, 40)))
        finds = Table("Point", [(place(50, 50), {"id": "part"}), (place(350, 50), {"id": "hole"}), (place(310, 10),
                {"id": "other part"})], ID)
        outcome = self.records(two, kind="MultiPolygon", FINDS=finds.layer(), TOLERANCE=10)
        self.assertEqual(outcome["RECORDS_TOTAL"], 1)
        self.assertEqual(outcome.column("SCORED_FINDS", "id", "mm_class"), {"part": "inside", "hole": "unmapped",
                "other part": "inside"})
        self.assertAlmostEqual(outcome.column("SCORED_FINDS", "id", "mm_dist")["hole"], 20, places=1)

    def test_multipoint_finds(self):
        rows = [("MultiPoint(({} {}),({} {}),({} {}))".format(X + 50, Y + 50, X + 410, Y + 50, X + 480, Y + 50), {"id": "three"}),
                ("MultiPoint(({} {}))".format(X + 20, Y + 20), {"id": "one"})]
        outcome = score(**roles(FINDS=Table("MultiPoint", rows, ID).layer()))
        self.assertEqual((outcome["FINDS_TOTAL"], outcome["FINDS_SCORED"], outcome["FINDS_HIT"]), (4, 4, 3))
        self.assertEqual(outcome.notes()["multipoint_exploded"], 1)
        pairs = sorted((row["id"], row["mm_class"]) for row in outcome.rows("SCORED_FINDS"))
        self.assertEqual(pairs, [("one", "inside"), ("three", "inside"), ("three", "near"), ("three", "unmapped")])
        for feature in outcome.layer("SCORED_FINDS").getFeatures():
            x = feature.geometry().asPoint().x() - X
            self.assertEqual(feature["mm_class"], {20: "inside", 50: "inside", 410: "near", 480: "unmapped"}[round(x)],
                    "class of the point it stands at")

    def test_null_and_empty_geometry(self):
        """Such a record is counted and keeps its row with nulls; such a find is counted and keeps its row."""
        outcome = self.records(box(0, 0, 100, 100), None, "Polygon EMPTY")
        self.assertEqual(outcome["RECORDS_TOTAL"], 3)
        verdicts = outcome.column("RECORDS", "id", "mm_verdict")
        self.assertEqual((verdicts["R2"], verdicts["R3"]), (None, None))
        self.assertEqual(outcome.column("RECORDS", "id", "mm_share")["R2"], None)
        notes = outcome.notes()
        self.assertEqual((notes["null_geometry"], notes["empty_geometry"]), (1, 1))

        finds = Table("Point", their_finds().rows + [(None, {"id": "F16"}), ("Point EMPTY", {"id": "F17"})], FIND_FIELDS)
        outcome = score(**roles(FINDS=finds.layer()))
        self.assertEqual(outcome["FINDS_TOTAL"], 15)
        self.assertEqual(len(outcome.rows("SCORED_FINDS")), 17)
        self.assertEqual(outcome.column("SCORED_FINDS", "id", "mm_class"), {**CLASSES_OF_FOUR, "F16": None, "F17": None})
        searched = Table("Polygon", their_search().rows + [(None, {"method": "clearance"}), ("Polygon EMPTY", {})],
                {"method": "string"})
        outcome = score(**roles(SEARCHED=searched.layer()))
        self.check_four(outcome)

    def test_invalid_geometry_repaired(self):
        """A repair keeps all ground claimed and is counted and listed."""
        outcome = self.records(bow_tie(0, 0, 100, 100), box(300, 0, 100, 100))
        self.assertEqual(outcome.notes()["repaired"], 1)
        self.assertEqual(outcome.card["inputs"][0]["repaired"], 1)
        self.assertAlmostEqual(outcome["MAPPED_AREA"] / 15000, 1, places=3)
        valid = Table("Point", [(place(50, 20), {"id": "between"}), (place(95, 50), {"id": "in"})], ID)
        outcome = self.records(bow_tie(0, 0, 100, 100), FINDS=valid.layer(), TOLERANCE=1)
        self.assertEqual(outcome.column("SCORED_FINDS", "id", "mm_class"), {"between": "unmapped", "in": "inside"})
        searched = Table("Polygon", [(bow_tie(-60, -60, 860, 220), {})], ID)
        outcome = score(**roles(SEARCHED=searched.layer()))
        self.assertEqual(outcome.notes()["repaired"], 1)
        self.assertAlmostEqual(outcome["SEARCHED_AREA"] / (860 * 220 / 2), 1, places=3)

    def test_invalid_geometry_stops(self):
        for role in ("MAP", "SEARCHED", "AREA"):
            with self.subTest(role=role):
                layer = Table("Polygon", [(box(0, 0, 100, 100), {"id": "R1"}), (bow_tie(300, 0, 100, 100), {"id": "R2"})],
                        ID).layer(name="drawn badly")
                outcome = score(**roles(**{role: layer, "INVALID_GEOMETRY": "stop"}))
                self.assertFalse(outcome.complete)
                self.assertIn("drawn badly", outcome.sentence)
                self.assertIn("Feature 2", outcome.sentence)
                self.assertIn("mend", outcome.sentence)

    def test_records_without_area(self):
        """A polygon that is only a line still claims a place: it is judged by the ground within T."""
        flat = polygon([(300, 0), (400, 0), (300, 0)])
        finds = Table("Point", [(place(350, 10), {"id": "near"}), (place(50, 50), {"id": "in"})], ID)
        outcome = self.records(box(0, 0, 100, 100), flat, FINDS=finds.layer())
        self.assertEqual(outcome.notes()["records_without_area"], 1)
        self.assertEqual(outcome.column("SCORED_FINDS", "id", "mm_class"), {"near": "near", "in": "inside"})
        self.assertEqual(outcome.column("RECORDS", "id", "mm_verdict")["R2"], "confirmed")

    def test_duplicate_and_overlapping_records(self):
        """A find inside several records confirms each; it is one hit, and the mapped ground counts once."""
        outcome = self.records(box(0, 0, 100, 100), box(0, 0, 100, 100), box(50, 0, 100, 100))
        self.assertEqual(set(outcome.column("RECORDS", "id", "mm_verdict").values()), {"confirmed"})
        self.assertEqual(outcome["FINDS_HIT"], 12)
        self.assertAlmostEqual(outcome["MAPPED_AREA"] / 15000, 1, places=3)
        self.assertEqual(outcome.notes()["duplicate_record_geometry"], 2)
        self.assertEqual(set(outcome.column("SCORED_FINDS", "id", "mm_record").values()), {"R1", None},
                "of several the smallest id")

    def test_searched_ground_over_itself(self):
        """Ground searched twice is searched, once."""
        plain = score(**roles())
        rows = [(box(-60, -60, 500, 220), {}), (box(200, -60, 600, 220), {}), (box(-60, -60, 500, 220), {}), (box(-60, -60, 860,
                100), {})]
        outcome = score(**roles(SEARCHED=Table("Polygon", rows, ID).layer()))
        self.check_four(outcome)
        self.assertAlmostEqual(outcome["SEARCHED_AREA"], plain["SEARCHED_AREA"], places=2)
        self.assertAlmostEqual(outcome["CHANCE_RATE"], plain["CHANCE_RATE"], places=6)
        self.assertTrue(all(share is None or share <= 1 for share in outcome.column("RECORDS", "id", "mm_share").values()))

    def collection_layer(self, name, wkt):
        """A layer whose type is unknown, as a GeoPackage may hold, with one feature."""
        path = str(WORK / (name + ".gpkg"))
        source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        reference = ogr.osr.SpatialReference()
        reference.ImportFromEPSG(32638)
        layer = source.CreateLayer(name, reference, ogr.wkbGeometryCollection)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
        source = None
        return QgsVectorLayer(path, name, "ogr")

    def test_geometry_collections(self):
        wkt = "GEOMETRYCOLLECTION({}, {})".format(box(0, 0, 10, 10).upper(), place(5, 5).upper())
        outcome = score(**roles(MAP=self.collection_layer("mixed bag", wkt)))
        self.assertFalse(outcome.complete)
        self.assertIn("mixed bag", outcome.sentence)

    def mixed_file(self, name, *kinds):
        """A GeoJSON file whose features are not all of the first one's type."""
        corners = [[46.75 + dx, 39.78 + dy] for dx, dy in ((0, 0), (0.001, 0), (0.001, 0.001), (0, 0))]
        shapes = {"Point": corners[1], "LineString": corners[:3], "Polygon": [corners]}
        features = [{"type": "Feature", "properties": {"id": str(number)}, "geometry": {"type": kind,
                "coordinates": shapes[kind]}} for number, kind in enumerate(kinds)]
        path = WORK / (name + ".geojson")
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
        return str(path)

    def test_mixed_types_of_the_map(self):
        """Records are of one type; the odd one is named, or counted as refused, and is never made another thing."""
        for kinds in (("Polygon", "Point"), ("Polygon", "LineString"), ("Point", "Polygon"), ("LineString", "Point")):
            with self.subTest(kinds=kinds):
                outcome = score(**roles(MAP=self.mixed_file("mixed_map_" + "_".join(kinds), *kinds)))
                if outcome.complete:
                    self.assertEqual(outcome.notes().get("refused"), 1)
                else:
                    self.assertIn("mixed_map", outcome.sentence)
                    self.assertIn("Feature 1", outcome.sentence)

    def test_mixed_types_elsewhere(self):
        for role, kinds in (("FINDS", ("Point", "Polygon")), ("FINDS", ("Point", "LineString")), ("SEARCHED", ("Polygon", "Point")),
                ("SEARCHED", ("Polygon", "LineString")),
                            ("AREA", ("Polygon", "Point")), ("ACCIDENTS", ("Point", "Polygon"))):
            with self.subTest(role=role, kinds=kinds):
                outcome = score(**roles(**{role: self.mixed_file("mixed_{}_{}".format(role, kinds[1]), *kinds)}))
                if outcome.complete:
                    self.assertEqual(outcome.notes().get("refused"), 1)
                else:
                    self.assertIn("mixed_" + role, outcome.sentence)


if __name__ == "__main__":
    minemap_testing.main()
