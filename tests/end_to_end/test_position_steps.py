# SPDX-License-Identifier: GPL-2.0-or-later
"""How finely positions are written is read from the layers, and what is too coarse for the tolerance gives no rate."""
import json
import math
import subprocess
import unittest

import minemap_testing
from minemap_testing import WORK, score
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsGeometry
from simulated import diagnose
from worlds import Table, random_world

WGS84 = "EPSG:4326"
CODE = "positions_coarser_than_tolerance"


def degrees(table, rounding):
    """A table in longitude and latitude, each number as `rounding` gives it."""
    to_wgs84 = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(table.crs), QgsCoordinateReferenceSystem(WGS84), QgsCoordinateTransformContext())

    def rewritten(wkt):
        geometry = QgsGeometry.fromWkt(wkt)
        geometry.transform(to_wgs84)
        point = geometry.asPoint()
        return "POINT({!r} {!r})".format(rounding(point.x()), rounding(point.y()))

    result = table.rewritten(rewritten)
    result.crs = WGS84
    return result


def to_grid(table, step):
    return table.rewritten(lambda wkt: "POINT({} {})".format(
        *(math.floor(number / step) * step for number in (QgsGeometry.fromWkt(wkt).asPoint().x(), QgsGeometry.fromWkt(wkt).asPoint().y()))))


class PositionSteps(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.records, cls.finds, cls.searched = random_world(11)
        cls.map = cls.records.layer(name="map")
        cls.ground = cls.searched.layer(name="searched")

    def score(self, finds, **parameters):
        layer = finds.layer(name="finds") if isinstance(finds, Table) else finds
        return score(MAP=self.map, FINDS=layer, SEARCHED=self.ground, RECORD_ID="id", SHIFTS=0, **parameters)

    def assumption(self, outcome):
        return next(entry for entry in outcome.card["assumptions"] if entry["code"] == CODE)

    def check_step(self, finds, metres):
        outcome = self.score(finds)
        entry = self.assumption(outcome)
        self.assertEqual(entry["state"], "broken", entry)
        self.assertAlmostEqual(entry["statistic"], metres, delta=metres / 100)
        self.assertAlmostEqual(entry["smallest_tolerance"], 2 * metres, delta=metres / 50)
        self.assertIsNone(outcome.card["hit_rate"]["value"])
        self.assertIn(CODE, outcome.notes())
        # With the tolerance that it names there is a rate.
        wide = self.score(finds, TOLERANCE=2.1 * metres)
        self.assertEqual(self.assumption(wide)["state"], "holds")
        self.assertIsNotNone(wide.card["hit_rate"]["value"])

    def test_honest_coordinates_hold(self):
        for finds in (self.finds, degrees(self.finds, lambda number: number), degrees(self.finds, lambda number: round(number, 7))):
            entry = self.assumption(self.score(finds))
            self.assertEqual(entry["state"], "holds", entry)
            self.assertEqual(entry["invalidates"], [])

    def test_truncated_seconds(self):
        self.check_step(degrees(self.finds, lambda number: math.floor(number * 3600) / 3600), 111320 / 3600)

    def test_three_decimals(self):
        self.check_step(degrees(self.finds, lambda number: round(number, 3)), 111.32)

    def test_squares_of_100_metres(self):
        self.check_step(to_grid(self.finds, 100), 100)

    def test_squares_kept_as_degrees(self):
        squares = to_grid(self.finds, 100)
        self.check_step(degrees(squares, lambda number: round(number, 7)), 100)

    def test_metres_are_fine_enough(self):
        self.assertEqual(self.assumption(self.score(to_grid(self.finds, 1)))["state"], "holds")

    def test_stated_accuracy_is_told_beside_the_rate(self):
        finds = Table("Point", [(wkt, {**values, "accuracy": "15-20 m"}) for wkt, values in self.finds.rows])
        finds.crs = self.finds.crs
        outcome = self.score(finds, FIND_ACCURACY="accuracy")
        entry = self.assumption(outcome)
        self.assertEqual((entry["state"], entry["statistic"], entry["invalidates"]), ("broken", 20, []))
        self.assertIsNotNone(outcome.card["hit_rate"]["value"])
        self.assertEqual(outcome.card["parameters"]["FIND_ACCURACY"], "accuracy")
        self.assertEqual(self.assumption(self.score(finds))["state"], "holds")
        stated = Table("Polygon", [(wkt, {**values, "accuracy": 30.0}) for wkt, values in self.records.rows],
            {**self.records.fields, "accuracy": "double"})
        stated.crs = self.records.crs
        outcome = score(MAP=stated.layer(), FINDS=self.finds.layer(), SEARCHED=self.ground, RECORD_ID="id", SHIFTS=0, MAP_ACCURACY="accuracy")
        self.assertEqual(self.assumption(outcome)["smallest_tolerance"], 60)

    def test_coarse_finds_are_not_diagnosed(self):
        coarse = to_grid(self.finds, 100).layer(name="finds")
        found = diagnose(MAP=self.map, FINDS=coarse, SEARCHED=self.ground, RECORD_ID="id", NULL_RUNS=99)
        self.assertEqual(found["BEST_CAUSE"], "none", found["SUMMARY"])

    def test_from_the_command_line(self):
        finds = degrees(self.finds, lambda number: round(number, 3)).file("finds.gpkg")
        card = WORK / "out" / "coarse.json"
        run = subprocess.run(
            ["qgis_process.bin", "run", "minemap:scoremap", "--", "MAP=" + self.records.file("map.gpkg"), "FINDS=" + finds,
                "SEARCHED=" + self.searched.file("searched.gpkg"), "RECORD_ID=id", "SHIFTS=0", "SCORECARD={}".format(card)],
            capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stderr)
        entry = next(entry for entry in json.loads(card.read_text(encoding="utf-8"))["assumptions"] if entry["code"] == CODE)
        self.assertEqual(entry["state"], "broken")


if __name__ == "__main__":
    minemap_testing.main()
