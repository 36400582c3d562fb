# SPDX-License-Identifier: GPL-2.0-or-later
"""minemap:diagnoseerror: the sample area, maps that lie far away, what is written, and what bad input gets."""
import json
import math
import pathlib
import unittest

import minemap_testing
from minemap_testing import SAMPLE_PARAMETERS, Feedback, Stopping, out_folder, run_process, score
from qgis.core import QgsFeatureRequest, QgsVectorLayer
from simulated import QUICK, diagnose, evidence_of, map_of, references_of, simulate

EXPLANATION_FIELDS = ["mm_scope", "mm_group", "mm_rank", "mm_cause", "mm_detail", "mm_params", "mm_east", "mm_north", "mm_length",
                      "mm_azimuth", "mm_rotate", "mm_scale", "mm_hit0", "mm_hit", "mm_hit_cv", "mm_p", "mm_verdict", "mm_why"]
OFFSET_FIELDS = ["mm_id", "mm_group", "mm_cause", "mm_length", "mm_azimuth"]
ELLIPSE_FIELDS = ["mm_scope", "mm_group", "mm_major", "mm_minor", "mm_azimuth"]
FITTED = {"shift", "shift_scale", "shift_rotation", "similarity", "uneven"}
CAUSES = {"none", "datum", "other_operation", "grid_as_other_grid", "zone", "prime_meridian", "sign_lost", "axes_swapped", "digit_wrong",
          "dms_as_decimal", "decimal_as_dms", "minutes_as_seconds", "seconds_as_minutes", "magnetic_as_true", "grid_as_true",
          "truncated", "back_azimuth", "mils", "units", "mirrored", "other_reference", "bearing_offset", "distance_factor"} | FITTED
VERDICTS = ["supported", "not_rejected", "not_identifiable", "rejected"]
NUMBERS = ["SHIFT_EAST", "SHIFT_NORTH", "SHIFT_LENGTH", "SHIFT_AZIMUTH", "SHIFT_P_VALUE", "HIT_RATE_BEFORE", "HIT_RATE_AFTER",
           "HIT_RATE_CROSS_VALIDATED", "BEST_CAUSE", "BEST_DETAIL", "SUMMARY"]
SAMPLE_AREA = {name: SAMPLE_PARAMETERS[name] for name in (
    "MAP", "RECORD_ID", "GROUP_BY", "MAP_DATE", "FINDS", "QUANTITY", "LAID_DATE", "TASK", "SEARCHED", "SEARCH_KIND", "SEARCH_COUNTS")}


def document(outcome):
    return json.loads(pathlib.Path(outcome["DIAGNOSIS"]).read_text(encoding="utf-8"))


def names(layer):
    return [field.name() for field in layer.fields()]


class SampleArea(unittest.TestCase):
    """Sheet B is in the wrong datum, 102.7 m off to azimuth 84.3°; A and C lie where the finds are; D is barely searched."""

    @classmethod
    def setUpClass(cls):
        cls.outcome = diagnose(**SAMPLE_AREA, NULL_RUNS=99)
        cls.rows = cls.outcome.rows("EXPLANATIONS")

    def of(self, group):
        return [row for row in self.rows if row["mm_scope"] == "group" and row["mm_group"] == group]

    def test_sheet_b_is_in_the_old_datum(self):
        best = self.of("B")[0]
        self.assertEqual((best["mm_rank"], best["mm_cause"], best["mm_verdict"]), (1, "datum", "supported"))
        self.assertAlmostEqual(best["mm_hit0"], 43 / 541, delta=0.005)
        self.assertGreater(best["mm_hit"], 0.85)
        self.assertIsNone(best["mm_hit_cv"], "nothing was fitted, so nothing was held out")
        self.assertLessEqual(best["mm_p"], 0.05)
        self.assertEqual(json.loads(best["mm_params"])["old_crs"], "EPSG:4284")

    def test_the_operation_that_was_used_is_among_those_kept(self):
        row = next(row for row in self.of("B") if "15865" in row["mm_detail"])
        self.assertEqual(row["mm_verdict"], "supported")
        self.assertAlmostEqual(row["mm_length"], 102.7, delta=0.2)
        self.assertAlmostEqual(row["mm_azimuth"], 264.3, delta=0.2)
        self.assertAlmostEqual(row["mm_east"], 102.7 * math.sin(math.radians(264.3)), delta=0.5)

    def test_the_shift_is_recovered(self):
        row = next(row for row in self.of("B") if row["mm_cause"] == "shift")
        self.assertLess(math.hypot(row["mm_east"] + 102.2, row["mm_north"] + 10.2), 10)

    def test_good_sheets_have_no_error_to_explain(self):
        for sheet in "AC":
            best = self.of(sheet)[0]
            self.assertEqual((best["mm_cause"], best["mm_verdict"]), ("none", "supported"))
            self.assertFalse([row for row in self.of(sheet) if row["mm_cause"] != "none" and row["mm_verdict"] == "supported"])
            self.assertIn("Group {}: no error to explain".format(sheet), self.outcome["SUMMARY"])

    def test_nothing_is_supported_where_little_was_searched(self):
        self.assertNotIn("supported", {row["mm_verdict"] for row in self.of("D")})

    def test_rows_are_ranked_best_first(self):
        for group in (None, "A", "B", "C", "D"):
            rows = self.of(group) if group else [row for row in self.rows if row["mm_scope"] == "all"]
            self.assertEqual([row["mm_rank"] for row in rows], list(range(1, len(rows) + 1)))
            self.assertEqual([row["mm_verdict"] for row in rows if row["mm_verdict"] == "supported"],
                             [row["mm_verdict"] for row in rows][:sum(row["mm_verdict"] == "supported" for row in rows)])
            self.assertLessEqual({row["mm_verdict"] for row in rows}, set(VERDICTS))
            self.assertLessEqual({row["mm_cause"] for row in rows}, CAUSES)
            self.assertEqual([row["mm_cause"] for row in rows].count("none"), 1)
            for row in rows:
                self.assertTrue(row["mm_why"])
                self.assertEqual(json.loads(row["mm_params"])["cause"], row["mm_cause"])

    def test_arrows_of_the_records_that_move(self):
        """From the middle of the record to where it is proposed to lie: the correction, drawn and told alike."""
        layer = self.outcome.layer("OFFSETS")
        self.assertEqual(names(layer), OFFSET_FIELDS)
        sheets = set()
        for feature in layer.getFeatures():
            sheets.add(feature["mm_group"])
            start, end = feature.geometry().asPolyline()
            east = 111320 * (end.x() - start.x()) * math.cos(math.radians(start.y()))
            north = 111132 * (end.y() - start.y())
            self.assertAlmostEqual(math.hypot(east, north), feature["mm_length"], delta=1)
            self.assertAlmostEqual(feature["mm_length"], 102.7, delta=5)
            self.assertAlmostEqual(math.degrees(math.atan2(east, north)) % 360, feature["mm_azimuth"], delta=1)
        self.assertEqual(sheets, {"B"})
        self.assertEqual(layer.featureCount(), 16)

    def test_ellipses(self):
        layer = self.outcome.layer("ELLIPSES")
        self.assertEqual(names(layer), ELLIPSE_FIELDS)
        sheet = next(feature for feature in layer.getFeatures() if feature["mm_group"] == "B")
        self.assertGreaterEqual(sheet["mm_major"], sheet["mm_minor"])
        self.assertLess(sheet["mm_major"], 15)
        self.assertGreaterEqual(sheet["mm_azimuth"], 0)
        self.assertLess(sheet["mm_azimuth"], 180)
        metres_squared = sheet.geometry().area() * 111320 * 111132 * math.cos(math.radians(39.8))
        self.assertAlmostEqual(metres_squared / (math.pi * sheet["mm_major"] * sheet["mm_minor"]), 1, delta=0.02)

    def test_numbers(self):
        for name in NUMBERS:
            self.assertIn(name, self.outcome.results)
        self.assertEqual(self.outcome["BEST_CAUSE"], "none")
        self.assertAlmostEqual(self.outcome["HIT_RATE_BEFORE"], 815 / 1404, delta=0.002)

    def test_document(self):
        told = document(self.outcome)
        self.assertEqual(told["schema"], "minemap-diagnosis/1")
        self.assertEqual({layer["role"] for layer in told["inputs"]}, {"MAP", "FINDS", "SEARCHED"})
        self.assertEqual([scope["group"] for scope in told["scopes"]], [None, "A", "B", "C", "D"])
        self.assertRegex(told["digest"], "^[0-9a-f]{64}$")
        self.assertEqual(told["summary"], self.outcome["SUMMARY"])

    def test_on_the_command_line(self):
        """Every output as a file; the same digest as in another process."""
        folder = out_folder("sample")
        files = {"EXPLANATIONS": folder / "explanations.csv", "OFFSETS": folder / "offsets.gpkg", "ELLIPSES": folder / "ellipses.gpkg",
                 "DIAGNOSIS": folder / "diagnosis.json", "REPORT": folder / "report.html"}
        run = run_process({**SAMPLE_AREA, "NULL_RUNS": 99, **files}, "minemap:diagnoseerror")
        self.assertEqual(run.code, 0, run.text)
        self.assertEqual({path.name for path in folder.iterdir()}, {path.name for path in files.values()})
        self.assertEqual(names(QgsVectorLayer(str(files["EXPLANATIONS"]), "explanations", "ogr")), EXPLANATION_FIELDS)
        self.assertEqual(names(QgsVectorLayer(str(files["OFFSETS"]), "offsets", "ogr")), ["fid"] + OFFSET_FIELDS)
        self.assertEqual(json.loads(files["DIAGNOSIS"].read_text(encoding="utf-8"))["digest"], document(self.outcome)["digest"])
        report = files["REPORT"].read_text(encoding="utf-8")
        self.assertTrue(report.lstrip().lower().startswith("<!doctype html>"))
        self.assertIn("no reason to release land", report)
        self.assertNotIn("<script", report)


class FarMaps(unittest.TestCase):
    """Maps that lie where no find is: the mistake of reading is named."""

    def named(self, error, **parameters):
        simulation = simulate(error, **parameters)
        outcome = diagnose(**map_of(simulation), **evidence_of(simulation), **QUICK)
        self.assertEqual(outcome["BEST_CAUSE"], error.partition(":")[0])
        self.assertEqual(outcome["HIT_RATE_BEFORE"], 0)
        self.assertGreater(outcome["HIT_RATE_AFTER"], 0.7)
        return score(**map_of(simulation), **evidence_of(simulation), SHIFTS=0)

    def test_zone(self):
        for error in ("zone:1", "zone:-1"):
            outcome = self.named(error)
            self.assertFalse(outcome.complete)
            self.assertIn("100 km", outcome.sentence)

    def test_axes_swapped(self):
        for crs in ("EPSG:32638", "EPSG:4326"):
            outcome = self.named("axes_swapped", CRS=crs)
            self.assertFalse(outcome.complete)

    def test_degrees_misread(self):
        """Some ten kilometres off: scored, and without a hit."""
        self.assertEqual(self.named("dms_as_decimal", CRS="EPSG:4326")["HIT_RATE"], 0)


class BadInput(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.simulation = simulate("datum:15865", GROUPS=3)
        cls.given = {**map_of(cls.simulation), **evidence_of(cls.simulation), **QUICK}

    def diagnosed(self, **parameters):
        given = {**self.given, **parameters}
        return diagnose(**{name: value for name, value in given.items() if value is not None})

    def refused(self, *words, **parameters):
        outcome = self.diagnosed(**parameters)
        self.assertFalse(outcome.complete)
        for word in words:
            self.assertIn(word, outcome.sentence)

    def picked(self, expression, moved=0):
        """Some records of the map, moved to the east by metres."""
        layer = self.given["MAP"].materialize(QgsFeatureRequest().setFilterExpression(expression))
        if moved:
            changes = {}
            for feature in layer.getFeatures():
                geometry = feature.geometry()
                geometry.translate(moved, 0)
                changes[feature.id()] = geometry
            layer.dataProvider().changeGeometryValues(changes)
        return layer

    def test_no_searched_layer(self):
        """The cause is still found; that where was searched is unknown is said."""
        outcome = self.diagnosed(SEARCHED=None)
        self.assertEqual(outcome["BEST_CAUSE"], "datum")
        self.assertIn("search_unknown", [note["code"] for note in document(outcome)["notes"]])

    def test_one_record(self):
        outcome = self.diagnosed(MAP=self.picked("\"rec_id\" = 'R001'"))
        self.assertEqual(outcome["BEST_CAUSE"], "none")
        rows = outcome.rows("EXPLANATIONS", "mm_cause", "mm_verdict", "mm_why")
        self.assertEqual({verdict for cause, verdict, _ in rows if cause in ("none", "datum")}, {"not_identifiable"})
        self.assertLessEqual({why for _, verdict, why in rows if verdict != "not_identifiable"},
                             {"the mistake cannot have been made in these coordinates"})
        self.assertIn("too little evidence to tell", outcome["SUMMARY"])

    def test_a_group_without_finds(self):
        layer = self.picked("true")
        changes = {}
        for feature in layer.getFeatures("\"group\" = 'C'"):
            geometry = feature.geometry()
            geometry.translate(60000, 0)
            changes[feature.id()] = geometry
        layer.dataProvider().changeGeometryValues(changes)
        outcome = self.diagnosed(MAP=layer, GROUP_BY="group")
        verdicts = {verdict for group, verdict in outcome.rows("EXPLANATIONS", "mm_group", "mm_verdict") if group == "C"}
        self.assertTrue(verdicts)
        self.assertNotIn("supported", verdicts)
        self.assertIn("datum", {cause for group, rank, cause in outcome.rows("EXPLANATIONS", "mm_group", "mm_rank", "mm_cause")
                                if (group, rank) == ("A", 1)})

    def test_few_finds(self):
        finds = self.given["FINDS"].materialize(QgsFeatureRequest().setLimit(5))
        outcome = self.diagnosed(FINDS=finds)
        self.assertEqual(outcome["BEST_CAUSE"], "none")
        self.assertNotIn("supported", {verdict for verdict, in outcome.rows("EXPLANATIONS", "mm_verdict")})

    def test_a_map_that_knows_nothing(self):
        """Each record displaced by itself: nothing explains it, not the best of a bad lot."""
        layer = self.picked("true")
        layer.dataProvider().changeGeometryValues({
            feature.id(): self.somewhere(feature, 500 + 130 * number, 2.4 * number) for number, feature in enumerate(layer.getFeatures())})
        outcome = self.diagnosed(MAP=layer)
        self.assertEqual(outcome["BEST_CAUSE"], "none")
        self.assertNotIn("supported", {verdict for verdict, in outcome.rows("EXPLANATIONS", "mm_verdict")})

    @staticmethod
    def somewhere(feature, distance, angle):
        geometry = feature.geometry()
        geometry.translate(distance * math.cos(angle), distance * math.sin(angle))
        return geometry

    def test_a_map_in_its_place(self):
        simulation = simulate()
        outcome = diagnose(**map_of(simulation), **evidence_of(simulation), **QUICK)
        self.assertEqual(outcome["BEST_CAUSE"], "none")
        self.assertIn("no error to explain", outcome["SUMMARY"])
        self.assertEqual(outcome.layer("OFFSETS").featureCount(), 0)

    def test_words_and_codes(self):
        self.refused("CAUSES", "witchcraft", "datum", "mirrored", CAUSES="datum;witchcraft")
        self.refused("CAUSES", "shift", CAUSES="shift")
        self.refused("OLD_CRS", "abc", "4284", OLD_CRS="abc")
        self.refused("EPSG:9999", OLD_CRS="9999")

    def test_only_the_causes_asked_for(self):
        causes = {cause for cause, in self.diagnosed(CAUSES="zone;datum").rows("EXPLANATIONS", "mm_cause")}
        self.assertLessEqual(causes, {"none", "datum", "zone"} | FITTED)
        self.assertIn("zone", causes)

    def test_reference_points(self):
        points = references_of(self.simulation)
        self.refused("REFERENCE_RECORD", "REFERENCE_POINTS", REFERENCE_POINTS=points["REFERENCE_POINTS"])
        self.refused("REFERENCE_RECORD", "RECORD_ID", RECORD_ID=None, **points)
        self.assertTrue(self.diagnosed(**points).complete)

    def test_shift_and_tolerance(self):
        self.refused("MAXIMUM_SHIFT", "TOLERANCE", MAXIMUM_SHIFT=50)
        self.refused("MAXIMUM_SHIFT", MAXIMUM_SHIFT="nan")

    def test_order_of_features_changes_nothing(self):
        digests = set()
        for turned in (False, True):
            layers = {}
            for role in ("MAP", "FINDS", "SEARCHED"):
                request = QgsFeatureRequest()
                features = list(self.given[role].getFeatures(request))
                layer = self.given[role].materialize(request)
                layer.dataProvider().truncate()
                layer.dataProvider().addFeatures(list(reversed(features)) if turned else features)
                layers[role] = layer
            digests.add(document(self.diagnosed(GROUP_BY="group", **layers))["digest"])
        self.assertEqual(len(digests), 1)

    def test_cancelled(self):
        outputs = {"EXPLANATIONS": "e.csv", "OFFSETS": "o.gpkg", "ELLIPSES": "l.gpkg", "DIAGNOSIS": "d.json", "REPORT": "r.html"}
        for threshold in (5, 30, 60, 90):
            folder = out_folder("cancelled")
            feedback = Stopping(threshold)
            outcome = diagnose(feedback, **self.given, **{name: str(folder / file) for name, file in outputs.items()})
            self.assertIsNotNone(feedback.reached)
            self.assertFalse(outcome.complete)
            self.assertIn("nothing was written", outcome.sentence)
            self.assertEqual(list(folder.iterdir()), [])

    def test_progress_grows(self):
        feedback = Feedback()
        seen = []
        feedback.progressChanged.connect(seen.append)
        self.assertTrue(diagnose(feedback, **self.given, GROUP_BY="group").complete)
        self.assertEqual(seen, sorted(seen))
        self.assertGreater(len(seen), 10)
        self.assertGreaterEqual(seen[0], 0)
        self.assertEqual(seen[-1], 100)


if __name__ == "__main__":
    minemap_testing.main()
