# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the datum that a layer declares leaves its place in doubt, the score says so; another operation is a cause."""
import json
import unittest

import minemap_testing
from minemap_testing import score
from qgis.core import (
    QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsDatumTransform, QgsDistanceArea,
    QgsGeometry, QgsPointXY,
)
from simulated import correct, diagnose
from worlds import Table, four_records, random_world, their_finds, their_search

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
INDIAN = "EPSG:4240"  # on the border of Thailand and Cambodia QGIS takes operation 1812, and 1304 is 188 m from it
NORTH = -2912500  # metres, from the worlds' origin in zone 47


def operation(crs, code):
    """The operation of EPSG from a CRS to WGS 84, as QGIS carries it out."""
    source = QgsCoordinateReferenceSystem(crs)
    for details in QgsDatumTransform.operations(source, WGS84):
        if any(step.code == str(code) for step in details.operationDetails):
            context = QgsCoordinateTransformContext()
            context.addCoordinateOperation(source, WGS84, details.proj, False)
            return QgsCoordinateTransform(source, WGS84, context)
    raise AssertionError("{} has no operation {}".format(crs, code))


def moved(table, utm, north):
    table = table.moved(lambda x, y: (x, y + north))
    table.crs = utm
    return table


def made_with(table, crs, code):
    """A table of a UTM zone as somebody has it who took it to another CRS by one operation."""
    to_wgs84 = QgsCoordinateTransform(QgsCoordinateReferenceSystem(table.crs), WGS84, QgsCoordinateTransformContext())
    back = operation(crs, code)

    def transformed(wkt):
        geometry = QgsGeometry.fromWkt(wkt)
        geometry.transform(to_wgs84)
        geometry.transform(back, QgsCoordinateTransform.ReverseTransform)
        return geometry.asWkt(17)

    result = table.rewritten(transformed)
    result.crs = crs
    return result


class DatumDoubt(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.records, cls.finds, cls.searched = [moved(table, "EPSG:32647", NORTH) for table in random_world(11)]
        cls.evidence = {"FINDS": cls.finds.layer(name="finds"), "SEARCHED": cls.searched.layer(name="searched")}

    def map_of(self, code):
        return made_with(self.records, INDIAN, code).layer(name="border map")

    def score(self, **parameters):
        return score(**{"RECORD_ID": "id", "SHIFTS": 0, "RESAMPLES": 0, **self.evidence, **parameters})

    def note(self, outcome, code):
        notes = [note for note in outcome.card["notes"] if note["code"] == code]
        self.assertEqual(len(notes), 1, outcome.card["notes"])
        return notes[0]

    def test_two_operations(self):
        outcome = self.score(MAP=self.map_of(1304))
        note = self.note(outcome, "operation_doubtful")
        self.assertEqual((note["severity"], note["layer"], note["count"]), ("alarm", "border map", 1))
        ellipsoid = QgsDistanceArea()
        ellipsoid.setEllipsoid("EPSG:7030")
        taken, other = operation(INDIAN, 1812), operation(INDIAN, 1304)
        apart = []
        for wkt, _ in made_with(self.records, INDIAN, 1304).rows:
            place = QgsGeometry.fromWkt(wkt).vertexAt(0)
            place = QgsPointXY(place.x(), place.y())
            apart.append(ellipsoid.measureLine(taken.transform(place), other.transform(place)))
        self.assertAlmostEqual(note["value"], max(apart), delta=1)
        self.assertGreater(max(apart), 180)
        self.assertIn("EPSG:1812", note["features"].split(" / ")[0])
        self.assertIn("EPSG:1304", note["features"].split(" / ")[1])
        first = outcome["SUMMARY"].splitlines()[0]
        for text in ("border map", "{:.0f} m".format(note["value"]), "EPSG:1304", "diagnoseerror"):
            self.assertIn(text, first)

    def test_every_layer(self):
        finds = made_with(self.finds, INDIAN, 1812).layer(name="own finds")
        searched = made_with(self.searched, INDIAN, 1812).layer(name="own search")
        outcome = self.score(MAP=self.records.layer(), FINDS=finds, SEARCHED=searched, ACCIDENTS=made_with(self.finds, INDIAN, 1812).layer(name="own accidents"))
        layers = {note["layer"] for note in outcome.card["notes"] if note["code"] == "operation_doubtful"}
        self.assertEqual(layers, {"own finds", "own search", "own accidents"})

    def test_no_doubt_within_the_tolerance(self):
        self.assertNotIn("operation_doubtful", self.score(MAP=self.map_of(1812), TOLERANCE=400).notes())

    def test_another_operation_is_found_and_undone(self):
        right = self.score(MAP=self.records.layer())
        wrong = self.map_of(1304)
        found = diagnose(MAP=wrong, RECORD_ID="id", NULL_RUNS=99, **self.evidence)
        self.assertEqual(found["BEST_CAUSE"], "other_operation", found["SUMMARY"])
        row = next(row for row in found.rows("EXPLANATIONS") if row["mm_cause"] == "other_operation" and "EPSG:1304" in row["mm_detail"])
        self.assertEqual(row["mm_verdict"], "supported")
        self.assertEqual(json.loads(row["mm_params"]), {"cause": "other_operation", "operation": "EPSG:1304", "taken": "EPSG:1812", "old_crs": INDIAN})
        self.assertAlmostEqual(row["mm_hit"], right["HIT_RATE"], delta=0.02)
        self.assertAlmostEqual(row["mm_length"], 188, delta=2)

        corrected = correct(MAP=wrong, RECORD_ID="id", EXPLANATIONS=found.layer("EXPLANATIONS"), RANK=row["mm_rank"])
        self.assertEqual(corrected["RECORDS_CORRECTED"], len(self.records.rows))
        self.check_places(corrected.layer("PROPOSED"))
        self.assertAlmostEqual(self.score(MAP=corrected.layer("PROPOSED"))["HIT_RATE"], right["HIT_RATE"], delta=0.01)

    def check_places(self, layer):
        """As QGIS shows it, within 5 cm of the truth."""
        shown = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:32647"), QgsCoordinateTransformContext())
        truth = {values["id"]: QgsGeometry.fromWkt(wkt) for wkt, values in self.records.rows}
        for feature in layer.getFeatures():
            geometry = feature.geometry()
            geometry.transform(shown)
            for place, true in zip(geometry.vertices(), truth[feature["id"]].vertices()):
                self.assertLess(place.distance(true), 0.05)

    def test_a_right_map_has_no_other_operation(self):
        found = diagnose(MAP=self.map_of(1812), RECORD_ID="id", NULL_RUNS=99, **self.evidence)
        self.assertEqual(found["BEST_CAUSE"], "none", found["SUMMARY"])
        rows = [row for row in found.rows("EXPLANATIONS") if row["mm_cause"] == "other_operation"]
        self.assertTrue(rows)
        self.assertNotIn("supported", [row["mm_verdict"] for row in rows])
        self.assertFalse([row for row in rows if "EPSG:1812" in row["mm_detail"]], "the one taken is no other")

    def test_accuracy_above_the_tolerance(self):
        world = [moved(table, "EPSG:32638", -1050000) for table in random_world(12)]
        layer = made_with(world[0], "EPSG:7006", 7033).layer(name="old grid")
        layers = {"FINDS": world[1].layer(), "SEARCHED": world[2].layer()}
        outcome = self.score(MAP=layer, **layers)
        note = self.note(outcome, "operation_inaccurate")
        self.assertEqual((note["severity"], note["value"], note["layer"]), ("alarm", 30, "old grid"))
        self.assertIn("EPSG:7033", note["features"])
        self.assertIn("30 m", outcome["SUMMARY"].splitlines()[0])
        self.assertEqual(outcome["FINDS_HIT"], self.score(MAP=world[0].layer(), **layers)["FINDS_HIT"])
        self.assertNotIn("operation_inaccurate", self.score(MAP=layer, TOLERANCE=50, **layers).notes())

    def test_common_systems_raise_no_doubt(self):
        world = [moved(table, "EPSG:32638", 0) for table in (four_records(), their_finds(), their_search())]
        for crs in ("EPSG:4326", "EPSG:32638", "EPSG:3857", "EPSG:4258"):
            with self.subTest(crs=crs):
                outcome = self.score(MAP=world[0].layer(crs=crs if crs != "EPSG:4258" else "EPSG:4326"), FINDS=world[1].layer(), SEARCHED=world[2].layer())
                self.assertFalse([code for code in outcome.notes() if code.startswith("operation")])

    def bound(self, shift):
        proj = "+proj=tmerc +lat_0=0 +lon_0=46.5 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84={} +units=m +no_defs +type=crs".format(shift)
        crs = QgsCoordinateReferenceSystem()
        crs.createFromWkt(self.wkt_of(shift))
        self.assertTrue(crs.isValid(), proj)
        return crs

    @staticmethod
    def wkt_of(shift):
        return ('PROJCS["sheet grid",GEOGCS["own",DATUM["own datum",SPHEROID["Krassowsky 1940",6378245,298.3],TOWGS84[{}]],PRIMEM["Greenwich",0],'
                'UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],'
                'PARAMETER["central_meridian",46.5],PARAMETER["scale_factor",1],PARAMETER["false_easting",500000],'
                'PARAMETER["false_northing",0],UNIT["metre",1]]').format(shift)

    def test_declared_shift(self):
        """A shift that the CRS itself declares is taken, and said with its parameters."""
        crs = self.bound("23.92,-141.27,-80.9,0,0.35,0.82,-0.12")
        to_own = QgsCoordinateTransform(WGS84, crs, QgsCoordinateTransformContext())
        to_wgs84 = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32638"), WGS84, QgsCoordinateTransformContext())
        records, finds, searched = random_world(13)

        def transformed(wkt):
            geometry = QgsGeometry.fromWkt(wkt)
            geometry.transform(to_wgs84)
            geometry.transform(to_own)
            return geometry.asWkt(17)

        layer = Table("Polygon", records.rewritten(transformed).rows, records.fields).layer(name="sheet")
        layer.setCrs(crs)
        layers = {"FINDS": finds.layer(), "SEARCHED": searched.layer()}
        outcome = self.score(MAP=layer, **layers)
        self.assertEqual(outcome["FINDS_HIT"], self.score(MAP=records.layer(), **layers)["FINDS_HIT"])
        note = self.note(outcome, "datum_shift_declared")
        self.assertEqual(note["severity"], "warning")
        self.assertIn("23.92,-141.27,-80.9", note["features"])
        self.assertNotIn("unknown_datum_allowed", outcome.notes())

        layer.setCrs(self.bound("0,0,0,0,0,0,0"))
        refused = self.score(MAP=layer, **layers)
        self.assertFalse(refused.complete)
        self.assertIn("datum", refused.sentence)

    def test_words_and_codes_that_cannot_be_tested_are_named(self):
        given = {"MAP": self.map_of(1812), "RECORD_ID": "id", "NULL_RUNS": 99, **self.evidence}
        outcome = diagnose(**given, CAUSES="datum;back_azimuth;magnetic_as_true;zone", OLD_CRS="4240;28992;4326")
        notes = {note["code"]: note["features"] for note in json.loads(open(outcome["DIAGNOSIS"], encoding="utf-8").read())["notes"]}
        self.assertIn("back_azimuth", notes["causes_without_references"])
        self.assertIn("magnetic_as_true", notes["causes_without_references"])
        self.assertNotIn("zone", str(notes))
        self.assertIn("EPSG:28992", notes["old_crs_elsewhere"])
        self.assertNotIn("EPSG:4240", notes["old_crs_elsewhere"])
        self.assertIn("EPSG:4326", notes["old_crs_without_operation"])
        for codes, word in (("99999", "99999"), ("1304", "1304"), ("5773", "5773"), ("4978", "4978")):
            refused = diagnose(**given, OLD_CRS=codes)
            self.assertFalse(refused.complete)
            self.assertIn(word, refused.sentence)
            self.assertIn("OLD_CRS", refused.sentence)
        wgs84 = diagnose(MAP=self.records.layer(), RECORD_ID="id", NULL_RUNS=99, CAUSES="other_operation", **self.evidence)
        self.assertIn("causes_without_operations", str(json.loads(open(wgs84["DIAGNOSIS"], encoding="utf-8").read())["notes"]))


if __name__ == "__main__":
    minemap_testing.main()
