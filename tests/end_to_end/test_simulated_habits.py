# SPDX-License-Identifier: GPL-2.0-or-later
"""minemap:simulatemap with habits of real data: each shows in the outputs and in the key, through qgis_process."""
import collections
import json
import math
import unittest

import minemap_testing
from minemap_testing import out_folder, run_process, simulate
from qgis.core import QgsGeometry, QgsVectorLayer, QgsWkbTypes

EXTENT = "500000,506000,4400000,4406000 [EPSG:32638]"
LAYERS = {"TRUTH": "truth.gpkg", "MAP": "map.gpkg", "FINDS": "finds.gpkg", "SEARCHED": "searched.gpkg",
          "ACCIDENTS": "accidents.gpkg", "REFERENCE_POINTS": "reference.gpkg"}


class Area:
    """What a run of qgis_process has left."""

    def __init__(self, name, **parameters):
        folder = out_folder(name)
        self.run = run_process({"EXTENT": EXTENT, "KEY": folder / "key.json",
                                **{layer: folder / file for layer, file in LAYERS.items()}, **parameters}, "minemap:simulatemap")
        if self.run.code != 0:
            raise AssertionError(self.run.text)
        self.summary = self.run.results["SUMMARY"]
        self.key = json.loads((folder / "key.json").read_text(encoding="utf-8"))
        self.layers = {layer: QgsVectorLayer(str(folder / file)) for layer, file in LAYERS.items()}

    def features(self, layer):
        return list(self.layers[layer].getFeatures())

    def searched(self):
        return QgsGeometry.unaryUnion([feature.geometry() for feature in self.features("SEARCHED")])

    def places(self, layer):
        return [feature.geometry().asPoint() for feature in self.features(layer)]

    def contents(self, layer):
        return [(feature.attributes()[1:], feature.geometry().asWkt(6)) for feature in self.features(layer)]

    def record(self, record_id):
        return next(record for record in self.key["records"] if record["rec_id"] == record_id)


class Habits(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.plain = Area("plain")

    def assert_unchanged(self, area, *layers):
        for layer in layers:
            self.assertEqual(area.contents(layer), self.plain.contents(layer), layer)

    def assert_said(self, area, sentence):
        self.assertIn("Habits of real data were put in, so a score of this map means nothing.", area.summary)
        self.assertIn(sentence, area.summary)

    def test_without_habits_nothing_is_said_of_them(self):
        self.assertNotIn("Habits", self.plain.summary)
        self.assertEqual(set(self.plain.key["habits"].values()), {0})
        self.assertEqual(self.plain.key["parameters"]["CUT"], 0)
        self.assertEqual(self.plain.key["parameters"]["SEARCH_FROM"], "plan")
        self.assertFalse(any(record["vanished"] or record["cut"] or record["from_finds"] for record in self.plain.key["records"]))

    def test_searched_ground_is_cut_out(self):
        area = Area("cut", CUT=1, CUT_BUFFER=5, SEARCHED_SHARE=0.7)
        whole = Area("uncut", SEARCHED_SHARE=0.7)
        self.assertEqual(area.layers["MAP"].wkbType(), QgsWkbTypes.MultiPolygon)
        searched = area.searched()
        rows = {feature["rec_id"]: feature.geometry() for feature in area.features("MAP")}
        before = {feature["rec_id"]: feature.geometry() for feature in whole.features("MAP")}
        self.assertTrue(all(geometry.isGeosValid() for geometry in rows.values()))
        for geometry in rows.values():
            self.assertLess(geometry.intersection(searched).area(), 0.01)
        for record_id, geometry in before.items():
            record = area.record(record_id)
            self.assertEqual(record["vanished"], record_id not in rows)
            after = rows[record_id].area() if record_id in rows else 0
            removed = record["cut"]["removed"] if record["cut"] else 0
            self.assertAlmostEqual(geometry.area() - after, removed, delta=0.002 * removed + 0.01)  # UTM is no equal-area plane
        habits = area.key["habits"]
        self.assertEqual(habits["records_vanished"], 40 - len(rows))
        self.assertGreater(habits["records_vanished"], 3)
        self.assertEqual(habits["records_cut"], habits["records_met"])
        self.assertEqual(area.key["made"]["records"], 40)
        for layer in ("TRUTH", "FINDS", "SEARCHED", "ACCIDENTS", "REFERENCE_POINTS"):
            self.assertEqual(area.contents(layer), whole.contents(layer), layer)
        self.assert_said(area, "Records with searched ground cut out: {} of {} that search meets, {} of them wholly.".format(
            habits["records_cut"], habits["records_met"], habits["records_vanished"]))

    def test_lines_and_points_are_cut_too(self):
        for geometry in ("lines", "points"):
            area = Area("cut_" + geometry, CUT=1, MAP_GEOMETRY=geometry)
            inside = area.searched().buffer(-0.01, 8)
            for feature in area.features("MAP"):
                self.assertFalse(feature.geometry().intersects(inside))
            self.assertGreater(area.key["habits"]["records_cut"], 10)

    def test_finds_at_a_point_of_their_task(self):
        for word, sentence in (("task_centroid", "Finds at the middle of their task: {:,}."),
                               ("task_corner", "Finds at the first corner of their task: {:,}.")):
            area = Area(word, FINDS_AT=word)
            tasks = {feature["task"]: feature.geometry() for feature in area.features("SEARCHED")}
            for feature in area.features("FINDS"):
                task = tasks[feature["task"]]
                place = task.centroid().asPoint() if word == "task_centroid" else None
                apart = (feature.geometry().asPoint().distance(place) if place
                         else min(feature.geometry().asPoint().distance(vertex.x(), vertex.y()) for vertex in task.vertices()))
                self.assertLess(apart, 0.05)
            self.assertEqual(area.key["habits"]["finds_moved"], area.layers["FINDS"].featureCount())
            self.assert_unchanged(area, "TRUTH", "MAP", "SEARCHED", "ACCIDENTS")
            self.assert_said(area, sentence.format(area.layers["FINDS"].featureCount()))

    def test_rounded_finds(self):
        area = Area("rounded", ROUNDING=30)
        for place, exact in zip(area.places("FINDS"), self.plain.places("FINDS")):
            self.assertEqual((math.fmod(place.x(), 30), math.fmod(place.y(), 30)), (0, 0))
            self.assertLessEqual(place.distance(exact), 15 * math.sqrt(2) + 1e-3)
        self.assertEqual(area.key["habits"]["finds_rounded"], area.layers["FINDS"].featureCount())
        self.assert_unchanged(area, "TRUTH", "MAP", "SEARCHED", "ACCIDENTS")
        self.assert_said(area, "(step 30 m)")

    def test_rounded_degrees(self):
        area = Area("rounded_degrees", ROUNDING=111.12, CRS="EPSG:4326")
        for place in area.places("FINDS"):
            for number in (place.x(), place.y()):
                self.assertAlmostEqual(number, round(number, 3), delta=1e-9)

    def test_duplicates(self):
        area = Area("duplicates", DUPLICATES=0.25)
        firsts = self.plain.layers["FINDS"].featureCount()
        self.assertEqual(area.contents("FINDS")[:firsts], self.plain.contents("FINDS"))
        features = area.features("FINDS")
        self.assertEqual(len({feature["find_id"] for feature in features}), len(features))
        seconds = features[firsts:]
        self.assertEqual(len(seconds), area.key["habits"]["finds_duplicate"])
        self.assertAlmostEqual(len(seconds) / firsts, 0.25, delta=0.002)
        for second in seconds:
            place = second.geometry().asPoint()
            first = [feature for feature in features[:firsts] if feature.geometry().asPoint().distance(place) < 5.01]
            self.assertTrue(any(one["found_on"] == second["found_on"] and one["item"] == second["item"] for one in first))
            self.assertFalse(second["task"])
        self.assertEqual(area.key["made"]["finds"], len(features))
        self.assert_said(area, "Finds reported twice: {:,}.".format(len(seconds)))

    def test_search_from_the_map(self):
        area = Area("search_map", SEARCH_FROM="map", SEARCHED_SHARE=0.5, ERRORS="shift:60,0")
        maps = [feature.geometry() for feature in area.features("MAP")]
        tasks = [feature.geometry() for feature in area.features("SEARCHED")]
        self.assertEqual(len(tasks), 20)
        for task in tasks:
            self.assertLess(min(task.symDifference(record).area() for record in maps if record.intersects(task)), 1)
        self.assert_said(area, "Searched ground: drawn from the records.")

    def test_search_from_finds(self):
        area = Area("search_finds", SEARCH_FROM="finds")
        self.assertEqual(area.places("FINDS"), self.plain.places("FINDS"))
        ground = area.searched()
        finds = QgsGeometry.fromMultiPointXY(area.places("FINDS"))
        self.assertTrue(finds.buffer(9.9, 16).within(ground))
        self.assertTrue(ground.within(finds.buffer(20.1, 64)))
        tasks = {feature["task"]: feature.geometry() for feature in area.features("SEARCHED")}
        for feature in area.features("FINDS"):
            self.assertTrue(tasks[feature["task"]].contains(feature.geometry()))
        self.assert_said(area, "Searched ground: circles about the finds.")

    def test_map_from_finds(self):
        area = Area("map_finds", MAP_FROM_FINDS=1, ERRORS="shift:300,0")
        mines = collections.defaultdict(list)
        fields = {field["field_id"]: field["rec_id"] for field in area.key["fields"]}
        for feature in area.features("TRUTH"):
            if feature["found"]:
                mines[fields[feature["field_id"]]].append(feature.geometry().asPoint())
        finds = area.places("FINDS")
        maps = {feature["rec_id"]: feature.geometry() for feature in area.features("MAP")}
        drawn = [record["rec_id"] for record in area.key["records"] if record["from_finds"]]
        self.assertEqual(drawn, sorted(record_id for record_id, places in mines.items() if len(places) >= 3))
        self.assertGreater(len(drawn), 15)
        for record_id in drawn:
            near = [find for find in finds if min(find.distance(mine) for mine in mines[record_id]) < 12]
            hull = QgsGeometry.fromMultiPointXY(near).convexHull().buffer(10, 32)
            self.assertLess(maps[record_id].symDifference(hull).area(), 0.01 * hull.area())
            self.assertEqual(area.record(record_id)["errors"], [])
        self.assertEqual(area.key["errors"][0]["records"], 40 - len(drawn))
        self.assert_said(area, "Records drawn round their finds: {}.".format(len(drawn)))


class Refusals(unittest.TestCase):
    def assert_refused(self, parameters, *words):
        folder = out_folder("refused")
        run = run_process({"EXTENT": EXTENT, "MAP": folder / "map.gpkg", "KEY": folder / "key.json", **parameters},
                          "minemap:simulatemap")
        self.assertNotEqual(run.code, 0, parameters)
        for word in words:
            self.assertIn(word, run.text, parameters)
        self.assertEqual(list(folder.iterdir()), [])

    def test_nonsense_is_refused(self):
        self.assert_refused({"CUT": 1.5}, "CUT")
        self.assert_refused({"CUT": -0.1}, "CUT")
        self.assert_refused({"CUT_BUFFER": "wide"}, "CUT_BUFFER")
        self.assert_refused({"ROUNDING": "nan"}, "ROUNDING")
        self.assert_refused({"ROUNDING": -5}, "ROUNDING")
        self.assert_refused({"DUPLICATES": 2}, "DUPLICATES")
        self.assert_refused({"MAP_FROM_FINDS": "inf"}, "MAP_FROM_FINDS")
        self.assert_refused({"FINDS_AT": "somewhere"}, "FINDS_AT", "somewhere")
        self.assert_refused({"SEARCH_FROM": "hearsay"}, "SEARCH_FROM", "hearsay")

    def test_only_polygons_are_drawn_from_finds(self):
        outcome = simulate(EXTENT=EXTENT, MAP_GEOMETRY="lines", MAP_FROM_FINDS=0.5)
        self.assertEqual(outcome.sentence, 'MAP_FROM_FINDS draws polygons, and MAP_GEOMETRY is "lines": set MAP_GEOMETRY to '
                                           "polygons, or MAP_FROM_FINDS to 0.")


if __name__ == "__main__":
    minemap_testing.main()
