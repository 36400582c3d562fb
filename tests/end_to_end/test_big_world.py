# SPDX-License-Identifier: GPL-2.0-or-later
"""A million finds, a hundred thousand records and twenty thousand searched polygons through qgis_process.bin.

Not among the usual tests: configure with MINEMAP_BIG_TESTS=1, or run this script by hand, where MINEMAP_BIG_SHARE=0.1
makes a tenth of it. It reports the wall time and the peak memory, and checks that the numbers agree with each other.
"""
import json
import math
import os
import random
import resource
import time
import unittest

import minemap_testing
from minemap_testing import WORK, ogr, out_folder, run_process

SHARE = float(os.environ.get("MINEMAP_BIG_SHARE", "1"))
DISTRICTS = 100  # groups of records, each 9 km wide, 15 km apart
RECORDS, FINDS, SEARCHED = (int(number * SHARE) for number in (100000, 1000000, 20000))


def corners(generator, x, y, radius, count):
    points = []
    for corner in range(count):
        angle = 2 * math.pi * corner / count
        reach = radius * generator.uniform(0.7, 1)
        points.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return points + points[:1]


def polygon(points):
    geometry = ogr.Geometry(ogr.wkbPolygon)
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in points:
        ring.AddPoint_2D(x, y)
    geometry.AddGeometry(ring)
    return geometry


def point(x, y):
    geometry = ogr.Geometry(ogr.wkbPoint)
    geometry.AddPoint_2D(x, y)
    return geometry


def write(path, kind, fields, features):
    reference = ogr.osr.SpatialReference()
    reference.ImportFromEPSG(32638)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("layer", reference, kind)
    for field in fields:
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    layer.StartTransaction()
    definition = layer.GetLayerDefn()
    for geometry, values in features:
        feature = ogr.Feature(definition)
        feature.SetGeometryDirectly(geometry)
        for field, value in zip(fields, values):
            feature.SetField(field, value)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return str(path)


class BigWorld(unittest.TestCase):
    def test_big_world(self):
        generator = random.Random(1)
        start = time.monotonic()
        districts = [(430000 + 15000 * (number % 10), 4330000 + 15000 * (number // 10)) for number in range(DISTRICTS)]
        centres = []
        for number in range(RECORDS):
            x, y = districts[number % DISTRICTS]
            centres.append((x + generator.uniform(-4500, 4500), y + generator.uniform(-4500, 4500)))
        records = write(WORK / "records.gpkg", ogr.wkbPolygon, ["id", "district"],
                        ((polygon(corners(generator, x, y, generator.uniform(20, 80), 10)), ("R{:06}".format(number),
                            "D{:02}".format(number % DISTRICTS)))
                         for number, (x, y) in enumerate(centres)))
        mined = centres[: RECORDS // 2]

        def found():
            for number in range(FINDS):
                x, y = generator.choice(mined) if generator.random() < 0.8 else generator.choice(centres)
                spread = 25 if generator.random() < 0.7 else 300
                yield point(generator.gauss(x, spread), generator.gauss(y, spread)), ("F{:07}".format(number),
                        "T{:05}".format(number % 20000))

        finds = write(WORK / "finds.gpkg", ogr.wkbPoint, ["id", "task"], found())
        searched = write(WORK / "searched.gpkg", ogr.wkbPolygon, ["task"],
                         ((polygon(corners(generator, x, y, generator.uniform(150, 350), 16)), ("T{:05}".format(number),))
                          for number, (x, y) in enumerate(generator.sample(centres, SEARCHED))))
        print("\nmade {} records, {} finds, {} searched polygons in {:.0f} s".format(RECORDS, FINDS, SEARCHED,
                time.monotonic() - start))

        folder = out_folder("big")
        start = time.monotonic()
        run = run_process({"MAP": records, "RECORD_ID": "id", "GROUP_BY": "district", "FINDS": finds, "SEARCHED": searched,
                           "RECORDS": str(folder / "records.gpkg"), "SCORED_FINDS": str(folder / "finds.gpkg"),
                               "GROUPS": str(folder / "groups.gpkg"),
                           "CURVE": str(folder / "curve.gpkg"), "SCORECARD": str(folder / "card.json"),
                               "REPORT": str(folder / "report.html")}, timeout=3600)
        seconds = time.monotonic() - start
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print("wall {:.1f} s, peak memory {:.0f} MB".format(seconds, peak))
        self.assertEqual(run.code, 0, run.text)
        card = json.loads((folder / "card.json").read_text())
        self.assertEqual((card["confirmation"]["records"], int(run.results["FINDS_TOTAL"])), (RECORDS, FINDS))
        self.assertEqual(sum(group["hit_rate"]["finds"] for group in card["groups"]), card["hit_rate"]["finds"])
        self.assertEqual(sum(group["confirmation"]["judged"] for group in card["groups"]), card["confirmation"]["judged"])
        self.assertGreater(card["hit_rate"]["finds"], FINDS / 10)


if __name__ == "__main__":
    minemap_testing.main()
