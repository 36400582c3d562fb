# SPDX-License-Identifier: GPL-2.0-or-later
"""minemap:simulatemap: every error that can be injected, and one sentence for what cannot be simulated."""
import json
import math
import pathlib
import unittest

import minemap_testing
from minemap_testing import out_folder, run_process, simulate
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

EXTENT = "650000,658000,4400000,4408000 [EPSG:32638]"
#: Item, and the least and the most metres by which it moves records with reference points some 300 m off.
CAUSES = (("datum:15865", 102, 104), ("datum:4284", 102, 104), ("grid_as_other_grid:28408>32638", 1800, 1950),
          ("zone:1", 500000, 530000), ("zone:-1", 500000, 530000), ("axes_swapped", 900000, 5000000),
          ("dms_as_decimal", 30000, 50000), ("minutes_as_seconds", 0, 1500), ("magnetic_as_true:1993", 5, 80),
          ("magnetic_as_true", 5, 80), ("grid_as_true:28408", 0.5, 20), ("grid_as_true", 0.5, 20), ("truncated:100", 0, 142),
          ("truncated:1s", 0, 40), ("back_azimuth", 350, 900), ("mils:6000>6400", 0, 160), ("units:0.75", 60, 150),
          ("mirrored", 0, 900), ("shift:102.3,10.2", 102.8, 102.82), ("shift_rotation:10,20,2", 0, 250),
          ("similarity:10,20,2,1.01", 0, 300), ("reference_shift:200", 1, 900))


def key_of(outcome):
    return json.loads(pathlib.Path(outcome["KEY"]).read_text(encoding="utf-8"))


def middle(feature, transform):
    points = [transform.transform(vertex.x(), vertex.y()) for vertex in feature.geometry().vertices()]
    return sum(point.x() for point in points) / len(points), sum(point.y() for point in points) / len(points)


class Injecting(unittest.TestCase):
    def test_every_cause_in_a_grid_and_in_degrees(self):
        for crs in ("EPSG:32638", "EPSG:4326"):
            plain = simulate(EXTENT=EXTENT, CRS=crs)
            transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem(crs), QgsCoordinateReferenceSystem("EPSG:32638"),
                                               QgsCoordinateTransformContext())
            truth = {feature["rec_id"]: middle(feature, transform) for feature in plain.layer("MAP").getFeatures()}
            for item, least, most in CAUSES:
                with self.subTest(crs=crs, item=item):
                    outcome = simulate(EXTENT=EXTENT, CRS=crs, ERRORS=item)
                    key = key_of(outcome)
                    self.assertEqual([error["item"] for error in key["errors"]], [item])
                    self.assertEqual(key["errors"][0]["cause"], item.partition(":")[0])
                    recipe = key["errors"][0]["recipe"]
                    self.assertEqual(recipe and recipe["cause"], None if item.startswith("reference") else item.partition(":")[0])
                    self.assertEqual(key["errors"][0]["records"] + key["errors"][0]["not_made"], 40)
                    self.assertGreater(key["errors"][0]["records"], 0)
                    shown = {feature["rec_id"]: feature for feature in outcome.layer("MAP").getFeatures()}
                    for record in key["records"]:
                        if record["not_made"]:
                            self.assertEqual(record["displacement"]["length"], 0)
                            continue
                        length = record["displacement"]["length"]
                        self.assertTrue(least <= length <= most, (record["rec_id"], length))
                        if length > 5000:
                            continue  # A grid is not true to scale so far away.
                        x, y = middle(shown[record["rec_id"]], transform)
                        east, north = x - truth[record["rec_id"]][0], y - truth[record["rec_id"]][1]
                        # Grid north is 1.2° off true north here, and the grid's scale 0.4 m a km.
                        self.assertAlmostEqual(math.hypot(east, north), length, delta=0.01 + length * 0.0006)

    def test_nothing_but_the_map_moves(self):
        plain, wrong = simulate(EXTENT=EXTENT), simulate(EXTENT=EXTENT, ERRORS="datum:15865; back_azimuth")
        for name in ("TRUTH", "FINDS", "SEARCHED", "ACCIDENTS", "REFERENCE_POINTS"):
            one, two = ([feature.geometry().asWkt(6) for feature in outcome.layer(name).getFeatures()] for outcome in (plain, wrong))
            self.assertEqual(one, two, name)
        self.assertEqual(plain.rows("MAP"), wrong.rows("MAP"))

    def test_scopes(self):
        key = key_of(simulate(EXTENT=EXTENT, GROUPS=2, ERRORS="shift:1,0; group=B shift:10,0; record=R040 shift:100,0"))
        self.assertEqual([error["records"] for error in key["errors"]], [40, 20, 1])
        east = {record["rec_id"]: round(record["displacement"]["east"], 2) for record in key["records"]}
        self.assertEqual((east["R001"], east["R021"], east["R040"]), (1, 11, 111))

    def test_a_datum_is_looked_up_where_the_extent_lies(self):
        """Bosnia: MGI 1901 moves a map some 410 m east (methods.md 2.2)."""
        key = key_of(simulate(EXTENT="18.3,18.4,43.8,43.9 [EPSG:4326]", RECORDS=10, ERRORS="datum:3906"))
        self.assertTrue(key["errors"][0]["recipe"]["operation"].startswith("EPSG:"))
        for record in key["records"]:
            self.assertAlmostEqual(record["displacement"]["east"], 409, delta=8)


class Refusing(unittest.TestCase):
    def refused(self, *named, process=False, **parameters):
        """One sentence that names these, and no output."""
        folder = out_folder("refused")
        values = {"EXTENT": EXTENT, "MAP": str(folder / "map.gpkg"), "KEY": str(folder / "key.json"), **parameters}
        values = {name: value for name, value in values.items() if value is not None}
        if process:
            run = run_process(values, "minemap:simulatemap")
            self.assertNotEqual(run.code, 0, run.text)
            sentence = run.text
        else:
            outcome = simulate(**{**{name: None for name in ("TRUTH", "FINDS", "SEARCHED", "ACCIDENTS", "REFERENCE_POINTS")},
                                  **values})
            self.assertFalse(outcome.complete)
            sentence = outcome.sentence
            self.assertEqual(sentence.count(". "), 0, sentence)
            self.assertTrue(sentence.endswith("."), sentence)
        for name in named:
            self.assertIn(name, sentence)
        self.assertEqual(list(folder.iterdir()), [])

    def test_numbers_out_of_range(self):
        for name, value, mend in (
                ("RECORDS", 0, "from 1"), ("RECORDS", 1000000, "to 20000"), ("RECORDS", 2.5, "whole number"), ("GROUPS", 0, "from 1"),
                ("MINES", 0, "from 1"), ("PHANTOM_SHARE", 1.1, "to 1"), ("UNRECORDED_SHARE", 1, "to 0.9"),
                ("LATER_SHARE", -0.1, "from 0"), ("DRAWING_SD", float("nan"), "finite number"), ("POSITION_SD", -1, "from 0"),
                ("CLUTTER", float("inf"), "finite number"), ("SEARCHED_SHARE", 1.01, "to 1"), ("SEARCH_FOLLOWS_MAP", -1, "from 0"),
                ("DETECTION", 2, "to 1"), ("ACCIDENTS_NUMBER", -1, "from 0"), ("REFERENCE_DISTANCE", -1, "from 0"),
                ("LAID_YEAR", 1850, "from 1900"), ("SEED", -1, "from 0"), ("PATTERN", "circle", "rows"),
                ("MAP_GEOMETRY", "hexagons", "polygons")):
            with self.subTest(name=name, value=value):
                self.refused(name, mend, process=name in ("RECORDS", "PATTERN") and value in (0, "circle"), **{name: value})

    def test_more_groups_than_records(self):
        self.refused("GROUPS is 5 and RECORDS 4", RECORDS=4, GROUPS=5)

    def test_huge_counts(self):
        self.refused("RECORDS times MINES", "at most 5000000", RECORDS=20000, MINES=2000, EXTENT="0,400000,4400000,4800000 [EPSG:32638]")
        self.refused("CLUTTER", "at most 5000000", CLUTTER=100000, EXTENT="400000,600000,4400000,4600000 [EPSG:32638]")

    def test_extents(self):
        self.refused("EXTENT is", "coordinate system is unknown", process=True, EXTENT="500000,508000,4400000,4408000")
        self.refused("EXTENT is", "coordinate system is unknown", EXTENT="500000,508000,4400000,4408000")
        self.refused("EXTENT", "room for", "larger extent", EXTENT="500000,501000,4400000,4401000 [EPSG:32638]")
        self.refused("EXTENT is", "hold some ground", EXTENT="500000,500000,4400000,4400000 [EPSG:32638]")
        self.refused("EXTENT is", "at most 500 km", EXTENT="40,60,30,50 [EPSG:4326]")
        self.refused("no UTM zone", EXTENT="10,10.5,85,85.1 [EPSG:4326]")

    def test_systems(self):
        self.refused("CRS is \"EPSG:999999\"", "give a code", CRS="EPSG:999999")

    def test_error_lists(self):
        for item, *named in (
                ("wrong_datum:1", "names no known cause", "datum, other_operation, grid_as_other_grid"), ("datum", "lacks its value", "datum:15865"),
                ("mirrored:1", "does not take", "mirrored"), ("units:zero", "cannot be used", "units:0.75"),
                ("zone:0", "cannot be used", "zone:1"), ("shift:1", "cannot be used", "shift:102.3,10.2"),
                ("group=C mirrored", "group \"C\"", "A to B"), ("record=R041 mirrored", "record \"R041\"", "R001 to R040"),
                ("datum:99999", "EPSG:99999", "EPSG code"), ("grid_as_true:4326", "EPSG:4326", "EPSG code"),
                ("datum:4240", "EPSG:4240", "none for this place")):
            with self.subTest(item=item):
                self.refused("ERRORS: \"{}\"".format(item), *named, GROUPS=2, ERRORS="shift:1,2; " + item)
        self.refused("ERRORS", "names no known cause", process=True, ERRORS="nothing")

    def test_an_output_that_is_no_json(self):
        folder = out_folder("key_name")
        self.refused("Key", KEY=str(folder / "key.txt"))


if __name__ == "__main__":
    minemap_testing.main()
