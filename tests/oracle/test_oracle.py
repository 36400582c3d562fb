# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests of the oracle itself: closed forms and cases worked out by hand, and that compare.py sees what is wrong.

    python3 -m unittest test_oracle
"""
import datetime
import hashlib
import json
import os
import shutil
import tempfile
import unittest

from osgeo import ogr, osr
from shapely.geometry import LineString, MultiPoint, MultiPolygon, Point, Polygon, box

import scoremap_oracle
from compare import Comparison
from random_worlds import World, Writer
from scoremap_oracle import LAYERS, Oracle, certainly_before, load_parameters, period, wilson


class HandWorld(World):
    """A world made by hand, in metres about the same centre, all layers in one CRS unless told."""

    def __init__(self, epsg=32638, **epsg_of):
        self.epsg = {role: epsg_of.get(role, epsg) for role in LAYERS}
        self.writers = {role: Writer(e) for role, e in self.epsg.items()}
        self.date_style = {role: "text" for role in LAYERS}
        self.rows = {role: [] for role in LAYERS}
        self.parameters = {}

    def record(self, geometry, rec_id=None, sheet=None, made=None, role="MAP"):
        self.add(role, geometry, rec_id=rec_id, sheet=sheet, made=made)

    def find(self, x, y, **fields):
        self.add("FINDS", Point(x, y), **{**dict(qty=1, laid=None, found=None, task=None), **fields})

    def search(self, geometry, **fields):
        self.add("SEARCHED", geometry, **{**dict(kind="clearance", done=None, task=None), **fields})

    def save(self, folder, **parameters):
        roles = [role for role in LAYERS if self.rows[role]]
        self.parameters = {**{role: f"world.gpkg|layername={role.lower()}" for role in roles},
                           **dict(RECORD_ID="rec_id", TOLERANCE=25), **parameters}
        self.write(folder)
        return load_parameters(os.path.join(folder, "parameters.json"))


class OracleTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)

    def oracle(self, world, choices=None, **parameters):
        return Oracle(world.save(self.folder, **parameters), choices=choices, samples=4000)

    def classes(self, oracle):
        return [f.cls for f in oracle.finds]

    def verdicts(self, oracle):
        return {r.id: r.verdict for r in oracle.records}


class ClosedForms(OracleTest):
    def strip(self):
        """Ground [0,100]², mapped where x < 20, searched by ten tasks; finds at x = 5, 10, 30, 60."""
        world = HandWorld()
        world.record(box(0, 0, 20, 100), "A")
        for i in range(10):
            world.search(box(0, 10 * i, 100, 10 * i + 10), task=f"S{i}")
        for x in (5, 10, 30, 60):
            world.find(x, 50)
        return world

    def test_strip_at_tolerance_0(self):
        numbers = self.oracle(self.strip(), TOLERANCE=0, SEARCH_TASK="task").numbers
        self.assertEqual(numbers["HIT_RATE"], 0.5)
        self.assertAlmostEqual(numbers["CHANCE_RATE"], 0.2, 6)
        self.assertAlmostEqual(numbers["SKILL"], 0.375, 5)
        self.assertAlmostEqual(numbers["SUCCESS_AREA"], 0.725, 5)
        self.assertAlmostEqual(numbers["MAPPED_SEARCHED_AREA"], 2000, 2)
        self.assertAlmostEqual(numbers["SEARCHED_AREA"], 10000, 1)

    def test_strip_at_tolerance_10(self):
        oracle = self.oracle(self.strip(), TOLERANCE=10.0001, SEARCH_TASK="task")
        self.assertEqual(oracle.numbers["HIT_RATE"], 0.75)
        self.assertAlmostEqual(oracle.numbers["CHANCE_RATE"], 0.3, 4)
        self.assertAlmostEqual(oracle.numbers["SKILL"], 0.642857, 4)
        for find, d in zip(oracle.finds, (0, 0, 10, 40)):
            self.assertAlmostEqual(find.d, d, 4)

    def test_skill_needs_eight_tasks_with_ground_beyond_the_tolerance(self):
        world = self.strip()
        for i in range(4):
            world.rows["SEARCHED"][i][1]["task"] = "S9"
        self.assertEqual(self.oracle(world, SEARCH_TASK="task").numbers["tasks_beyond"], 6)
        self.assertIsNone(self.oracle(world, SEARCH_TASK="task").numbers["SKILL"])

    def test_wilson_as_published(self):
        for (hits, n), (low, high) in {(3, 10): (0.1077913, 0.6032219), (0, 10): (0, 0.2775328), (10, 10): (0.7224672, 1),
                                       (81, 263): (0.2553, 0.3662), (15, 148): (0.0624, 0.1605),
                                       (1, 29): (0.0061, 0.1718)}.items():
            places = 7 if n == 10 else 4
            self.assertAlmostEqual(wilson(hits, n)[0], low, places)
            self.assertAlmostEqual(wilson(hits, n)[1], high, places)
        self.assertEqual(wilson(0, 0), (None, None))

    def test_a_buffered_point_has_the_area_of_its_circle(self):
        world = HandWorld()
        world.record(Point(0, 0), "A")
        world.search(box(0, -500, 500, 500))
        world.find(300, 0)
        oracle = self.oracle(world)
        self.assertAlmostEqual(oracle.records[0].share, 0.5, 3)
        self.assertAlmostEqual(oracle.numbers["CHANCE_RATE"], 3.14159265 * 625 / 2 / 500000, 6)


class Dates(unittest.TestCase):
    def test_periods(self):
        day = datetime.date
        self.assertEqual(period("1994"), (day(1994, 1, 1), day(1994, 12, 31)))
        self.assertEqual(period(1994), (day(1994, 1, 1), day(1994, 12, 31)))
        self.assertEqual(period("1996-02"), (day(1996, 2, 1), day(1996, 2, 29)))
        self.assertEqual(period("1994-05-17"), (day(1994, 5, 17), day(1994, 5, 17)))
        self.assertEqual(period((1994, 5, 17)), (day(1994, 5, 17), day(1994, 5, 17)))
        for nothing in (None, "", "unknown", "1994-13"):
            self.assertIsNone(period(nothing))

    def test_doubt_is_never_certain(self):
        before = lambda a, b: certainly_before(period(a), period(b))
        self.assertTrue(before("1993", "1994"))
        self.assertFalse(before("1994", "1994-12-31"))
        self.assertFalse(before("1994-06", "1994"))
        self.assertTrue(before("1994-06", "1994-07-01"))
        self.assertFalse(before(None, "1994"))
        self.assertFalse(before("1994", None))


class Classes(OracleTest):
    def square(self):
        world = HandWorld()
        world.record(box(0, 0, 40, 40), "A", made="1994")
        world.search(box(-100, -100, 100, 100))
        return world

    def test_each_class(self):
        world = self.square()
        world.add("AREA", box(-150, -150, 150, 150))
        for place in ((160, 0), (120, 0), (10, 10), (50, 10), (90, 10)):
            world.find(*place)
        world.find(10, 10, laid="1995")
        oracle = self.oracle(world, MAP_DATE="made", LAID_DATE="laid")
        self.assertEqual(self.classes(oracle), ["outside", "not_searched", "inside", "near", "unmapped", "later"])
        self.assertEqual(oracle.numbers["FINDS_SCORED"], 3)
        self.assertAlmostEqual(oracle.numbers["HIT_RATE"], 2 / 3)
        self.assertEqual(oracle.numbers["HIT_RATE_ALL"], 0.5)  # 120, 10, 50, 90: two within T

    def test_on_a_boundary_is_inside_and_on_the_edge_of_searched_ground_is_searched(self):
        world = self.square()
        world.find(0, 0)
        world.find(40, 20)
        world.find(100, 0)
        world.find(100.01, 0)
        oracle = self.oracle(world)
        self.assertEqual(self.classes(oracle), ["inside", "inside", "unmapped", "not_searched"])
        self.assertEqual(oracle.numbers["just_outside"], 1)

    def test_edge_is_negative_inside_and_zero_in_no_hole(self):
        world = HandWorld()
        world.record(Polygon(box(0, 0, 60, 60).exterior, [box(20, 20, 40, 40).exterior]), "A")
        world.record(LineString([(500, 0), (600, 0)]), "L", role="MAP_LINES")
        world.search(box(-100, -100, 700, 100))
        world.find(5, 30)
        world.find(30, 28)
        world.find(550, 10)
        oracle = self.oracle(world)
        for find, cls, d, edge in zip(oracle.finds, ("inside", "near", "near"), (0, 8, 10), (-5, 8, 10)):
            self.assertEqual(find.cls, cls)
            self.assertAlmostEqual(find.d, d, 4)
            self.assertAlmostEqual(find.edge, edge, 4)

    def test_later_only_if_laid_after_every_record_it_belongs_to(self):
        world = self.square()
        world.record(box(20, 0, 60, 40), "B", made="1996")
        world.record(box(80, 0, 90, 10), "C", made=None)
        for place, laid in (((30, 5), "1995"), ((30, 5), "1997"), ((5, 5), "1995"), ((5, 5), "1994"), ((75, 5), "1999"),
                            ((-60, 0), "1999")):
            world.find(*place, laid=laid)
        parameters = dict(MAP_DATE="made", LAID_DATE="laid", TOLERANCE=10)
        self.assertEqual(self.classes(self.oracle(world, **parameters)),
                         ["inside", "later", "later", "inside", "near", "unmapped"])
        oracle = self.oracle(world, {"undated_record": "has_no_date"}, **parameters)
        self.assertEqual(self.classes(oracle)[-1], "later")

    def test_ties_confirm_every_record_and_take_the_smallest_id(self):
        world = HandWorld()
        world.record(box(0, 0, 20, 20), "B", sheet="2")
        world.record(box(40, 0, 60, 20), "A", sheet="1")
        world.search(box(-100, -100, 200, 100))
        world.find(30, 10)
        oracle = self.oracle(world, GROUP_BY="sheet")
        self.assertEqual(oracle.finds[0].record.id, "A")
        self.assertEqual(oracle.finds[0].group, "1")
        self.assertEqual([r.near for r in oracle.records], [1, 1])

    def test_excluded_finds_and_parts(self):
        world = self.square()
        world.find(10, 10, qty=0)
        world.find(10, 10, qty=None)
        world.find(10, 10, qty=5)
        world.add("FINDS", None, qty=1, laid=None, found=None, task=None)
        world.add("FINDS", MultiPoint([(10, 10), (90, 90)]), qty=1, laid=None, found=None, task=None)
        oracle = self.oracle(world, QUANTITY="qty")
        self.assertEqual([f.excluded for f in oracle.finds], ["quantity", None, None, "no geometry", None, None])
        self.assertEqual(oracle.numbers["FINDS_TOTAL"], 4)
        self.assertEqual(oracle.numbers["HIT_RATE"], 0.75)
        self.assertEqual(oracle.numbers["by_mine"], 7 / 8)
        self.assertEqual(oracle.records[0].mines, 7)

    def test_no_searched_layer(self):
        world = self.square()
        world.rows["SEARCHED"] = []
        world.find(10, 10)
        world.find(90, 0)
        oracle = self.oracle(world)
        self.assertEqual(self.classes(oracle), ["not_searched"] * 2)
        self.assertIsNone(oracle.numbers["HIT_RATE"])
        self.assertIsNone(oracle.numbers["CHANCE_RATE"])
        self.assertEqual(oracle.numbers["HIT_RATE_ALL"], 0.5)

    def test_only_the_kinds_that_count_are_searched(self):
        world = self.square()
        world.rows["SEARCHED"][0][1]["kind"] = "cancelled"
        world.search(box(0, 0, 20, 20))
        world.find(10, 10)
        world.find(30, 30)
        oracle = self.oracle(world, SEARCH_KIND="kind", SEARCH_COUNTS="clearance;technical survey")
        self.assertEqual(self.classes(oracle), ["inside", "not_searched"])


class Verdicts(OracleTest):
    def test_each_verdict(self):
        world = HandWorld()
        for i, name in enumerate(("confirmed", "unconfirmed", "mined", "accident", "nothing", "near", "kept")):
            world.record(box(200 * i, 0, 200 * i + 100, 100), name)
        for i, share in enumerate((80.1, 80.1, 79, 90, 50, 90, 100)):
            world.search(box(200 * i, 0, 200 * i + share, 100))
        world.search(box(900, 99, 1010, 140))
        world.search(box(1000, 99, 1110, 140))
        world.find(10, 10)
        world.find(410, 10)
        world.find(1050, 110)
        world.find(1299, 150)  # not searched, within nothing
        world.add("ACCIDENTS", Point(695, 50))
        oracle = self.oracle(world)
        self.assertEqual(self.verdicts(oracle), {
            "confirmed": "confirmed", "unconfirmed": "unconfirmed", "mined": "mined_not_judged",
            "accident": "mined_not_judged", "nothing": "not_judged", "near": "confirmed", "kept": "unconfirmed"})
        self.assertEqual((oracle.numbers["RECORDS_JUDGED"], oracle.numbers["RECORDS_CONFIRMED"]), (4, 2))

    def test_evidence_inside_is_never_unconfirmed(self):
        world = HandWorld()
        for i in range(5):
            world.record(box(200 * i, 0, 200 * i + 100, 100), f"R{i}", made="1995")
        world.search(box(-10, -10, 95, 110))
        world.search(box(190, -10, 910, 110))
        world.find(98, 50)                  # not searched
        world.find(250, 50, laid="1999")    # later
        world.find(450, 50, found="1993")   # removed before the map was made
        world.add("AREA", box(-500, -500, 680, 500))
        world.find(690, 50)                 # inside, beyond AREA
        oracle = self.oracle(world, MAP_DATE="made", LAID_DATE="laid", FIND_DATE="found")
        self.assertEqual(self.verdicts(oracle), {"R0": "mined_not_judged", "R1": "mined_not_judged",
                                                 "R2": "mined_not_judged", "R3": "mined_not_judged", "R4": None})
        self.assertEqual([r.other for r in oracle.records], [1, 1, 0, 1, None])
        self.assertEqual(oracle.records[2].finds, 1)

    def test_ground_searched_before_the_record_is_not_searched_for_it(self):
        world = HandWorld()
        world.record(box(0, 0, 100, 100), "old", made="1990")
        world.record(box(0, 0, 100, 100), "new", made="1996")
        world.search(box(0, 0, 100, 100), done="1995")
        world.search(box(0, 0, 30, 100), done=None)
        world.find(500, 0)
        oracle = self.oracle(world, MAP_DATE="made", SEARCH_DATE="done")
        self.assertEqual(self.verdicts(oracle), {"old": "unconfirmed", "new": "not_judged"})
        self.assertAlmostEqual(oracle.records[1].share, 0.3, 5)

    def test_overlapping_searched_ground_counts_once(self):
        world = HandWorld()
        world.record(MultiPolygon([box(0, 0, 50, 100), box(200, 0, 250, 100)]), "A")
        world.search(box(0, 0, 50, 100))
        world.search(box(0, 0, 40, 100))
        world.find(500, 0)
        oracle = self.oracle(world)
        self.assertAlmostEqual(oracle.records[0].share, 0.5, 6)
        self.assertAlmostEqual(oracle.numbers["SEARCHED_AREA"], 5000, 2)


class ClustersAndGroups(OracleTest):
    def test_single_linkage_and_tasks(self):
        world = HandWorld()
        world.record(box(0, 0, 20, 20), "A")
        world.search(box(-10, -10, 2000, 100))
        for x, task in ((0, None), (90, None), (180, None), (400, None), (401, "T"), (1500, "T"), (490, None)):
            world.find(x, 0, task=task)
        oracle = self.oracle(world, TASK="task")
        clusters = [f.cluster for f in oracle.finds]
        self.assertEqual(len({clusters[0], clusters[1], clusters[2]}), 1)
        self.assertEqual(clusters[3], clusters[6])
        self.assertEqual(clusters[4], clusters[5])
        self.assertEqual(len(set(clusters)), 3)

    def test_a_group_has_the_ground_nearest_to_its_records(self):
        world = HandWorld()
        world.record(box(0, 0, 100, 100), "A", sheet="west")
        world.record(box(300, 0, 400, 100), "B", sheet=None)
        world.search(box(0, 0, 400, 100))
        world.find(50, 50)
        world.find(199, 50)
        world.find(201, 50)
        groups = self.oracle(world, GROUP_BY="sheet").groups()
        self.assertEqual({g: n["FINDS_SCORED"] for g, n in groups.items()}, {"west": 2, None: 1})
        self.assertAlmostEqual(groups["west"]["SEARCHED_AREA"], 20000, delta=300)
        self.assertAlmostEqual(groups["west"]["CHANCE_RATE"], 125 / 200, delta=0.03)
        self.assertEqual(groups["west"]["HIT_RATE"], 0.5)


class Systems(OracleTest):
    def test_distances_agree_in_every_crs(self):
        found = []
        for systems in (dict(), dict(MAP=4326), dict(FINDS=28408, SEARCHED=4326), dict(MAP=28408, FINDS=4326)):
            world = HandWorld(**systems)
            world.record(Polygon([(0, 0), (900, 40), (880, 90), (10, 60)]), "A")
            world.search(box(-500, -500, 1500, 500))
            for x, y in ((450, -10), (450, 300), (1200, 0), (-300, -300), (30, 30)):
                world.find(x, y)
            oracle = self.oracle(world)
            found.append([f.d for f in oracle.finds] + [f.edge or 0 for f in oracle.finds])
        for other in found[1:]:
            for a, b in zip(found[0], other):
                self.assertAlmostEqual(a, b, delta=0.05)

    def test_the_order_of_features_changes_nothing(self):
        for seed in (1, 5, 11):
            results = []
            for shuffled in (False, True):
                World(seed).write(self.folder, shuffled)
                oracle = Oracle(load_parameters(os.path.join(self.folder, "parameters.json")))
                results.append({k: v if v is None else round(v, 9) for k, v in oracle.numbers.items() if "AREA" not in k})
            self.assertEqual(*results)


# ------------------------------------------------------------------- does the comparison see what is wrong?

def write_outputs(oracle, folder):
    """Writes what a faultless plugin would have written, from the oracle's own results."""
    os.makedirs(folder, exist_ok=True)

    def table(name, rows, crs=None):
        path = os.path.join(folder, name + ".gpkg")
        if os.path.exists(path):
            os.remove(path)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        reference = None
        if crs is not None:
            reference = osr.SpatialReference()
            reference.ImportFromWkt(crs.to_wkt())
        layer = dataset.CreateLayer(name, reference, ogr.wkbUnknown if crs is not None else ogr.wkbNone)
        for field in [k for k in rows[0] if k != "geometry"]:
            values = [r[field] for r in rows if r[field] is not None]
            kind = ogr.OFTString if values and isinstance(values[0], str) else ogr.OFTReal
            layer.CreateField(ogr.FieldDefn(field, kind))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for field, value in row.items():
                if field != "geometry" and value is not None:
                    feature.SetField(field, value)
            if row.get("geometry") is not None:
                feature.SetGeometry(ogr.CreateGeometryFromWkb(row["geometry"].wkb))
            layer.CreateFeature(feature)

    # Without searched ground no count that needs it is given.
    known = (lambda value: value) if oracle.ground is not None else (lambda value: None)
    roles = (("MAP", "records"), ("MAP_LINES", "records_lines"), ("MAP_POINTS", "records_points"))
    for role, name in roles:
        rows = [dict(uid=r.fields["uid"], mm_verdict=r.verdict, mm_share=r.share, mm_finds=known(r.finds), mm_near=known(r.near),
                     mm_mines=known(r.mines), mm_other=r.other, mm_dist=r.distance, mm_group=r.group)
                for r in oracle.records if r.role == role]
        if rows:
            table(name, rows, oracle.crs[role])
    rows = []
    for f in oracle.finds:
        if f.excluded:
            continue
        source = feature_of(oracle, f)
        azimuth = None
        if f.d and f.cls != "outside":
            azimuth = azimuth_by_hand(oracle, f)
        null = f.cls == "outside"
        rows.append(dict(uid=f.fields["uid"], mm_class=f.cls, mm_record=identifier(f.record) if f.record and not null else None,
                         mm_dist=None if null else f.d, mm_edge=None if null else f.edge, mm_azimuth=azimuth,
                         mm_cluster=str(f.cluster) if f.cluster else None, mm_group=f.group, geometry=source))
    table("scored_finds", rows, oracle.crs["FINDS"])
    table("curve", [dict(mm_tol=t, mm_hit=oracle.hit_rate(t), mm_chance=oracle.chance(t)) for t in oracle.tolerances()])
    everything = dict(mm_group="all", mm_records=-1, mm_hit=None, mm_chance=None, mm_finds=None, mm_judged=None)
    groups = oracle.groups() if oracle.parameters["GROUP_BY"] else {}
    table("groups", [dict(mm_group=g, mm_records=n["RECORDS_TOTAL"], mm_hit=n["HIT_RATE"], mm_chance=n["CHANCE_RATE"],
                          mm_finds=known(n["FINDS_SCORED"]), mm_judged=known(n["RECORDS_JUDGED"])) for g, n in groups.items()] + [everything])
    counts = ("FINDS_HIT", "FINDS_SCORED", "clusters", "RECORDS_CONFIRMED", "RECORDS_JUDGED")
    too_few = known(oracle.numbers["FINDS_SCORED"] < 10 or oracle.numbers["RECORDS_JUDGED"] < 10)
    n = {k: known(v) if k in counts else v for k, v in oracle.numbers.items()}
    with open(os.path.join(folder, "results.json"), "w", encoding="utf-8") as file:
        json.dump({"results": {**{k: v for k, v in n.items() if k.isupper()}, "TOO_FEW": too_few}}, file)
    reasons = {k: "why" for k, v in n.items() if v is None}
    card = {"ground": {"area": n["AREA"], "searched": n["SEARCHED_AREA"], "mapped": n["MAPPED_AREA"],
                       "mapped_searched": n["MAPPED_SEARCHED_AREA"]},
            "hit_rate": {"value": n["HIT_RATE"], "hits": n["FINDS_HIT"], "finds": n["FINDS_SCORED"], "clusters": n["clusters"],
                         "by_mine": n["by_mine"], "all": n["HIT_RATE_ALL"], "chance": n["CHANCE_RATE"], "skill": n["SKILL"],
                         "success_area": n["SUCCESS_AREA"]},
            "confirmation": {"value": n["CONFIRMATION_RATE"], "low": None, "high": None,
                             "confirmed": n["RECORDS_CONFIRMED"], "judged": n["RECORDS_JUDGED"], "unconfirmed": None, "records": n["RECORDS_TOTAL"]},
            "notes": [{"code": "finds_just_outside", "count": n["just_outside"]}] if n["just_outside"] else [],
            "undefined": reasons, "digest": "0"}
    with open(os.path.join(folder, "scorecard.json"), "w", encoding="utf-8") as file:
        json.dump(card, file)


def identifier(record):
    return record.id or hashlib.sha256(record.whole.wkb).hexdigest()[:12]


def feature_of(oracle, find):
    source = scoremap_oracle.read_layer(oracle.parameters["FINDS"])[0][find.row].geometry
    return list(getattr(source, "geoms", [source]))[find.part]


def azimuth_by_hand(oracle, find):
    from shapely.ops import nearest_points
    record = min(oracle.on_map, key=lambda r: r.clipped.distance(find.point))
    there = nearest_points(record.clipped, find.point)[0]
    a = oracle.plane.to_lonlat.transform(find.point.x, find.point.y)
    b = oracle.plane.to_lonlat.transform(there.x, there.y)
    return scoremap_oracle.GEOD.inv(*a, *b)[0] % 360


class ComparisonTest(OracleTest):
    def compared(self, seed, spoil=None):
        World(seed).write(self.folder)
        parameters = load_parameters(os.path.join(self.folder, "parameters.json"))
        oracle = Oracle(parameters)
        if spoil:
            spoil(oracle)
        write_outputs(oracle, os.path.join(self.folder, "out"))
        return Comparison(parameters, os.path.join(self.folder, "out")).compare()

    def test_a_faultless_plugin_has_no_difference(self):
        for seed in (1, 2, 3, 4, 5, 8, 11, 13, 17):
            with self.subTest(seed=seed):
                self.assertEqual(self.compared(seed), [])

    def test_each_fault_is_seen(self):
        def one(predicate, change):
            def spoil(oracle):
                chosen = next((x for x in oracle.finds + oracle.records if predicate(x)), None)
                if chosen is None:
                    self.skipTest("the world has none")
                change(chosen)
            return spoil

        faults = {
            "class": one(lambda x: getattr(x, "cls", None) == "unmapped" and not x.doubts, lambda x: setattr(x, "cls", "near")),
            "distance": one(lambda x: getattr(x, "cls", None) == "unmapped", lambda x: setattr(x, "d", x.d + 0.1)),
            "edge": one(lambda x: getattr(x, "cls", None) == "inside" and x.edge < -1, lambda x: setattr(x, "edge", -x.edge)),
            "cluster": one(lambda x: getattr(x, "cluster", None) is not None, lambda x: setattr(x, "cluster", ("task", "T?"))),
            "verdict": one(lambda x: getattr(x, "verdict", None) == "confirmed", lambda x: setattr(x, "verdict", "unconfirmed")),
            "share": one(lambda x: getattr(x, "share", None), lambda x: setattr(x, "share", x.share - 0.01)),
            "finds": one(lambda x: getattr(x, "verdict", None) == "confirmed", lambda x: setattr(x, "finds", x.finds + 1)),
            "other": one(lambda x: getattr(x, "verdict", None) == "confirmed", lambda x: setattr(x, "other", x.other + 1)),
            "mines": one(lambda x: getattr(x, "verdict", None) == "confirmed", lambda x: setattr(x, "mines", x.mines + 1)),
        }
        for name in ("HIT_RATE", "HIT_RATE_ALL", "CHANCE_RATE", "FINDS_TOTAL", "RECORDS_JUDGED",
                     "SUCCESS_AREA", "ACCIDENTS_HIT", "by_mine", "MAPPED_AREA"):
            def spoil(oracle, name=name):
                oracle.numbers[name] = oracle.numbers[name] * 1.02 + (40 if name == "FINDS_TOTAL" else 1 if name in (
                    "RECORDS_JUDGED", "ACCIDENTS_HIT") else 0.003)
            faults[name] = spoil
        faults["curve"] = lambda oracle: setattr(oracle, "hit_rate", lambda t: 0.123)
        faults["curve chance"] = lambda oracle: setattr(oracle, "chance", lambda t: 0.123)
        faults["curve tolerances"] = lambda oracle: setattr(oracle, "tolerances", lambda: [0.0, 1.0])
        for name, change in (("HIT_RATE", 0.1), ("CHANCE_RATE", 0.5), ("FINDS_SCORED", 1), ("RECORDS_JUDGED", 1)):
            def spoil_groups(oracle, name=name, change=change):
                groups = oracle.groups()
                row = next(n for n in groups.values() if n[name] is not None and not n["slack"] and n["samples"] > 500)
                row[name] += change
                oracle.groups = lambda: groups
            faults["group " + name] = spoil_groups
        for name, spoil in faults.items():
            with self.subTest(fault=name):
                self.assertNotEqual(self.compared(SEED_WITH_EVERYTHING, spoil), [])


# A world with accidents, searched ground, confirmed and unconfirmed records and no find on a doubtful threshold.
SEED_WITH_EVERYTHING = 22

if __name__ == "__main__":
    unittest.main()
