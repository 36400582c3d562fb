# SPDX-License-Identifier: GPL-2.0-or-later
"""minemap:simulatemap: all outputs and the key, the same area from the same seed, and scores of what it makes."""
import json
import math
import pathlib
import unittest

import minemap_testing
from minemap_testing import Feedback, out_folder, run_process, score, simulate
from qgis.core import (
    QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsProcessingOutputLayerDefinition,
    QgsProject, QgsWkbTypes,
)
from worlds import Table

EXTENT = "500000,508000,4400000,4408000 [EPSG:32638]"
LAYERS = {"TRUTH": "truth.gpkg", "MAP": "map.gpkg", "FINDS": "finds.gpkg", "SEARCHED": "searched.gpkg",
          "ACCIDENTS": "accidents.gpkg", "REFERENCE_POINTS": "reference.gpkg"}
FIELDS = {"TRUTH": ["mine_id", "field_id", "group", "row", "laid", "recorded", "found"],
          "MAP": ["rec_id", "group", "laid", "mines"],
          "FINDS": ["find_id", "item", "qty", "laid_from", "found_on", "task"],
          "SEARCHED": ["task", "method", "completed"], "ACCIDENTS": ["acc_id", "happened"],
          "REFERENCE_POINTS": ["rec_id", "number"]}


def key_of(outcome):
    return json.loads(pathlib.Path(outcome["KEY"]).read_text(encoding="utf-8"))


def shapes(outcome, name):
    return [feature.geometry().asWkt(6) for feature in outcome.layer(name).getFeatures()]


def score_of(outcome, **parameters):
    """Scores the simulated map, with all its fields."""
    layers = {"MAP": outcome.layer("MAP"), "FINDS": outcome.layer("FINDS"), "SEARCHED": outcome.layer("SEARCHED"),
              "ACCIDENTS": outcome.layer("ACCIDENTS")}
    return score(**{**layers, "RECORD_ID": "rec_id", "GROUP_BY": "group", "MAP_DATE": "laid", "CLAIMED": "mines",
                    "QUANTITY": "qty", "LAID_DATE": "laid_from", "FIND_DATE": "found_on", "TASK": "task",
                    "SEARCH_KIND": "method", "SEARCH_COUNTS": "clearance;technical survey", "SEARCH_DATE": "completed",
                    "SEARCH_TASK": "task", "ACCIDENT_DATE": "happened", "SHIFTS": 99, **parameters})


class Making(unittest.TestCase):
    def test_all_outputs_through_qgis_process(self):
        folder = out_folder("all_outputs")
        run = run_process({"EXTENT": EXTENT, "GROUPS": 3, "ERRORS": "datum:15865", "KEY": folder / "key.json",
                           **{name: folder / file for name, file in LAYERS.items()}}, "minemap:simulatemap")
        self.assertEqual(run.code, 0, run.text)
        self.assertEqual({path.name for path in folder.iterdir()}, {*LAYERS.values(), "key.json"})
        self.assertEqual(run.results["RECORDS_MADE"], "40")
        self.assertEqual(run.results["MINES_MADE"], "2400")
        self.assertIn("Synthetic data", run.results["SUMMARY"])
        self.assertIn("datum:15865", run.results["SUMMARY"])
        lines = (folder / "key.json").read_text(encoding="utf-8").splitlines()
        self.assertIn("Synthetic data: no mine, record, search or accident in it is real.", lines[1])
        key = json.loads("\n".join(lines))
        self.assertEqual(key["schema"], "minemap-simulation/1")
        self.assertEqual(key["parameters"]["ERRORS"], "datum:15865")
        self.assertEqual(str(key["made"]["finds"]), run.results["FINDS_MADE"])

    def test_fields_types_and_system(self):
        outcome = simulate(EXTENT=EXTENT)
        for name, fields in FIELDS.items():
            layer = outcome.layer(name)
            self.assertEqual([field.name() for field in layer.fields()], fields, name)
            self.assertEqual(layer.crs().authid(), "EPSG:32638")
            self.assertTrue(all(feature.geometry().isGeosValid() for feature in layer.getFeatures()), name)
        for geometry, kind in (("polygons", QgsWkbTypes.Polygon), ("lines", QgsWkbTypes.MultiLineString),
                               ("points", QgsWkbTypes.MultiPoint)):
            outcome = simulate(EXTENT=EXTENT, MAP_GEOMETRY=geometry)
            self.assertEqual(outcome.layer("MAP").wkbType(), kind)
            self.assertEqual(outcome.layer("MAP").featureCount(), 40)

    def test_loaded_layers_say_that_they_are_synthetic(self):
        """In their names and in the alias of their first field, which files do not keep."""
        project = QgsProject.instance()
        wanted = {name: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project) for name in FIELDS}
        outcome = simulate(EXTENT=EXTENT, **wanted)
        self.assertEqual(len(outcome.context.layersToLoadOnCompletion()), len(FIELDS))
        for name in FIELDS:
            layer = outcome.layer(name)
            details = outcome.context.layerToLoadOnCompletionDetails(outcome[name])
            details.postProcessor().postProcessLayer(layer, outcome.context, outcome.feedback)
            self.assertIn("(synthetic)", layer.name())
            self.assertEqual(layer.attributeAlias(0), FIELDS[name][0] + " (synthetic)")
            self.assertEqual(layer.renderer().type(), "singleSymbol")
        self.assertFalse([line for line in outcome.feedback.lines if "could not be loaded" in line])

    def test_default_system_is_the_utm_zone(self):
        for extent, code in (("46.6,46.7,39.7,39.8 [EPSG:4326]", 32638), ("-60,-59.9,-51.8,-51.7 [EPSG:4326]", 32721),
                             ("-179.99,-179.9,10,10.1 [EPSG:4326]", 32601), ("179.9,179.99,10,10.1 [EPSG:4326]", 32660)):
            outcome = simulate(EXTENT=extent, RECORDS=5)
            self.assertEqual(outcome.layer("MAP").crs().authid(), "EPSG:{}".format(code), outcome.sentence)

    def test_everything_lies_in_the_extent(self):
        """In the coordinates of the extent, whichever they are; drawing and places of finds may be off a little."""
        for extent, box in ((EXTENT, (500000, 4400000, 508000, 4408000)),
                            ("46.5,46.6,39.5,39.56 [EPSG:4326]", (46.5, 39.5, 46.6, 39.56)),
                            ("5180000,5190000,4790000,4800000 [EPSG:3857]", (5180000, 4790000, 5190000, 4800000))):
            crs = extent.partition("[")[2].rstrip("]")
            outcome = simulate(EXTENT=extent, CRS=crs, RECORDS=20)
            for name in ("TRUTH", "SEARCHED"):
                found = outcome.layer(name).extent()
                self.assertGreaterEqual(found.xMinimum(), box[0] - 1e-5 * abs(box[2] - box[0]), extent)
                self.assertGreaterEqual(found.yMinimum(), box[1] - 1e-5 * abs(box[3] - box[1]), extent)
                self.assertLessEqual(found.xMaximum(), box[2] + 1e-5 * abs(box[2] - box[0]), extent)
                self.assertLessEqual(found.yMaximum(), box[3] + 1e-5 * abs(box[3] - box[1]), extent)

    def test_the_key_tells_what_the_layers_hold(self):
        outcome = simulate(EXTENT=EXTENT, GROUPS=4, PHANTOM_SHARE=0.25, UNRECORDED_SHARE=0.2, LATER_SHARE=0.1, CLUTTER=4,
                           ERRORS="group=B shift:250,-100; record=R002 mirrored")
        key = key_of(outcome)
        records = {row["rec_id"]: row for row in outcome.rows("MAP")}
        mines = outcome.rows("TRUTH")
        self.assertEqual(set(records), {record["rec_id"] for record in key["records"]})
        self.assertEqual(sum(record["phantom"] for record in key["records"]), 10)
        fields = {mine["field_id"] for mine in mines}
        self.assertEqual({field["field_id"] for field in key["fields"]}, fields)
        self.assertEqual(key["made"]["unrecorded"], sum(field["rec_id"] is None for field in key["fields"]))
        for record in key["records"]:
            row = records[record["rec_id"]]
            self.assertEqual((row["group"], row["mines"]), (record["group"], record["mines"]))
            self.assertEqual(row["laid"].toString("yyyy-MM-dd"), record["laid"])
            self.assertEqual(record["field_id"] is None, record["phantom"])
            expected = (["group=B shift:250,-100"] if record["group"] == "B" else []) + (
                ["record=R002 mirrored"] if record["rec_id"] == "R002" else [])
            self.assertEqual(record["errors"], expected)
            if expected == ["group=B shift:250,-100"]:
                self.assertAlmostEqual(record["displacement"]["east"], 250, delta=0.01)
                self.assertAlmostEqual(record["displacement"]["north"], -100, delta=0.01)
                self.assertAlmostEqual(record["displacement"]["length"], math.hypot(250, 100), delta=0.01)
            elif not expected:
                self.assertEqual(record["displacement"], {"east": 0, "north": 0, "length": 0})
        for field in key["fields"]:
            of_field = [mine for mine in mines if mine["field_id"] == field["field_id"]]
            self.assertEqual(len(of_field), field["mines"])
            self.assertEqual(sum(mine["found"] for mine in of_field), field["found"])
        self.assertEqual(len(outcome.rows("FINDS")), key["made"]["finds"])
        self.assertEqual(sum(mine["found"] for mine in mines) + key["made"]["clutter"], key["made"]["finds"])
        self.assertEqual(sum(mine["recorded"] for mine in mines), key["made"]["mines_recorded"])
        self.assertEqual(sum(item == "ERW" for item, in outcome.rows("FINDS", "item")), key["made"]["clutter"])
        area = sum(feature.geometry().area() for feature in outcome.layer("SEARCHED").getFeatures())
        self.assertAlmostEqual(area / key["made"]["searched"], 1, delta=0.001)  # UTM is no equal-area plane

    def test_dates_follow_each_other(self):
        outcome = simulate(EXTENT=EXTENT, LAID_YEAR=1982, LATER_SHARE=0.2)
        self.assertEqual({laid.year() for laid, in outcome.rows("MAP", "laid")}, {1982})
        tasks = dict(outcome.rows("SEARCHED", "task", "completed"))
        for task, found in outcome.rows("FINDS", "task", "found_on"):
            self.assertLessEqual(found, tasks[task])
        last = max(happened for happened, in outcome.rows("ACCIDENTS", "happened"))
        self.assertLess(last, min(tasks.values()))
        self.assertGreater(min(happened for happened, in outcome.rows("ACCIDENTS", "happened")),
                           max(laid for laid, in outcome.rows("TRUTH", "laid")))

    def test_reference_points_come_in_pairs(self):
        outcome = simulate(EXTENT=EXTENT, REFERENCE_DISTANCE=500)
        rows = outcome.rows("REFERENCE_POINTS", "rec_id", "number")
        self.assertEqual(rows, [("R{:03d}".format(record), number) for record in range(1, 41) for number in (1, 2)])

    def test_same_seed_same_area(self):
        one, two, other = (simulate(EXTENT=EXTENT, SEED=seed, CLUTTER=3, ERRORS="reference_shift:80") for seed in (5, 5, 6))
        for name in LAYERS:
            self.assertEqual(shapes(one, name), shapes(two, name), name)
            self.assertEqual(one.rows(name), two.rows(name), name)
            self.assertNotEqual(shapes(one, name), shapes(other, name), name)
        read = [pathlib.Path(outcome["KEY"]).read_bytes() for outcome in (one, two, other)]
        self.assertEqual(read[0], read[1])
        self.assertNotEqual(read[0], read[2])

    def test_the_same_area_in_another_system(self):
        grid, degrees = simulate(EXTENT=EXTENT), simulate(EXTENT=EXTENT, CRS="EPSG:4326")
        transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:32638"),
                                           QgsCoordinateTransformContext())
        for name in LAYERS:
            self.assertEqual(degrees.layer(name).crs().authid(), "EPSG:4326")
            self.assertEqual(grid.rows(name), degrees.rows(name))
            for one, two in zip(grid.layer(name).getFeatures(), degrees.layer(name).getFeatures()):
                geometry = two.geometry()
                geometry.transform(transform)
                for a, b in zip(one.geometry().vertices(), geometry.vertices()):
                    self.assertLess(a.distance(b), 1e-4)

    def test_outputs_of_other_formats(self):
        folder = out_folder("formats")
        outcome = simulate(EXTENT=EXTENT, RECORDS=5, TRUTH=str(folder / "truth.shp"), MAP=str(folder / "map.geojson"),
                           FINDS=str(folder / "finds.csv"), SEARCHED=str(folder / "searched.fgb"), ACCIDENTS=None,
                           REFERENCE_POINTS=None, KEY=None)
        self.assertTrue(outcome.complete, outcome.sentence)
        self.assertEqual([field.name() for field in outcome.layer("TRUTH").fields()], FIELDS["TRUTH"])
        self.assertEqual(outcome.layer("MAP").featureCount(), 5)

    def test_cancelling_leaves_nothing(self):
        folder = out_folder("cancelled")
        feedback = Feedback()
        feedback.cancel()
        outcome = simulate(feedback, EXTENT=EXTENT, KEY=str(folder / "key.json"),
                           **{name: str(folder / file) for name, file in LAYERS.items()})
        self.assertFalse(outcome.complete)
        self.assertEqual(list(folder.iterdir()), [])


class Scoring(unittest.TestCase):
    """What is made is read without a repair or an alarm, and scores as it must."""

    def test_a_true_map_holds_all_finds(self):
        outcome = score_of(simulate(EXTENT=EXTENT, DRAWING_SD=0, POSITION_SD=0, SEED=3))
        self.assertEqual(outcome["HIT_RATE"], 1)
        self.assertGreater(outcome["FINDS_SCORED"], 500)
        self.assertLess(outcome["CHANCE_RATE"], 0.1)
        self.assertTrue(all(entry["repaired"] == entry["refused"] == 0 for entry in outcome.card["inputs"]))
        self.assertEqual([note for note in outcome.card["notes"] if note["severity"] == "alarm"], [])

    def test_a_map_in_the_wrong_datum_misses_most(self):
        """methods.md 2.4: of finds in fields 20 to 60 m wide next to none stay inside after 103 m."""
        right = score_of(simulate(EXTENT=EXTENT), TOLERANCE=0)
        wrong = score_of(simulate(EXTENT=EXTENT, ERRORS="datum:15865"), TOLERANCE=0)
        self.assertGreater(right["HIT_RATE"], 0.85)
        self.assertLess(wrong["HIT_RATE"], right["HIT_RATE"] / 2)

    def test_unrecorded_minefields_are_missed(self):
        made = simulate(EXTENT="500000,512000,4400000,4412000 [EPSG:32638]", UNRECORDED_SHARE=0.5, SEARCHED_SHARE=1, ACCIDENTS_NUMBER=200)
        outcome = score_of(made)
        self.assertAlmostEqual(outcome["HIT_RATE"], 0.5, delta=0.02)
        self.assertAlmostEqual(outcome["ACCIDENTS_HIT"] / outcome["ACCIDENTS_TOTAL"], 0.5, delta=0.15)

    def test_phantoms_stay_unconfirmed(self):
        outcome = score_of(simulate(EXTENT=EXTENT, PHANTOM_SHARE=0.3, SEARCHED_SHARE=1), TOLERANCE=10)
        self.assertEqual(outcome["RECORDS_JUDGED"], 40)
        self.assertAlmostEqual(outcome["CONFIRMATION_RATE"], 0.7, delta=0.03)

    def test_later_mines_are_not_held_against_the_map(self):
        outcome = score_of(simulate(EXTENT=EXTENT, LATER_SHARE=0.3, SEARCHED_SHARE=1, ACCIDENTS_NUMBER=0))
        classes = [value for value, in outcome.rows("SCORED_FINDS", "mm_class")]
        self.assertEqual(classes.count("later"), 40 * 18)
        self.assertGreater(outcome["HIT_RATE"], 0.99)

    def test_search_that_follows_the_map_flatters_it(self):
        """methods.md 1.5: two of five minefields are on the map; of these 79 % is searched, of the others 9 %."""
        extent = "500000,510000,4400000,4410000 [EPSG:32638]"
        area = Table("Polygon", ["Polygon((500000 4400000, 510000 4400000, 510000 4410000, 500000 4410000, 500000 4400000))"])
        rates, adjusted = [], []
        for seed in range(1, 9):
            outcome = score_of(simulate(EXTENT=extent, UNRECORDED_SHARE=0.6, RECORDS=32, SEARCHED_SHARE=0.3,
                                        SEARCH_FOLLOWS_MAP=0.7, SEED=seed), AREA=area.layer())
            rates.append(outcome["HIT_RATE"])
            adjusted.append(outcome.card["adjusted"]["value"])
        expected = 0.4 * 0.79 / (0.4 * 0.79 + 0.6 * 0.09)
        self.assertAlmostEqual(sum(rates) / len(rates), expected, delta=0.06)
        self.assertLess(sum(adjusted) / len(adjusted), 0.6)
        self.assertGreater(sum(adjusted) / len(adjusted), 0.25)


if __name__ == "__main__":
    minemap_testing.main()
