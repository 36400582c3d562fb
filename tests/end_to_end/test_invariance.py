# SPDX-License-Identifier: GPL-2.0-or-later
"""What must not change a score: where the world lies, how it is turned, and how its features are stored."""
import random
import unittest

import minemap_testing
from minemap_testing import score
from qgis.core import QgsGeometry, QgsPoint
from worlds import Table, boundary_of, random_world

TOLERANCE = 25
SEEDS = (1, 2)


def run(world, **parameters):
    records, finds, searched = world
    return score(MAP=records.layer(), RECORD_ID="id", GROUP_BY="sheet", FINDS=finds.layer(), SEARCHED=searched.layer(),
            TOLERANCE=TOLERANCE,
                 TOLERANCES="5;25;100", **parameters)


def near_a_threshold(world, outcome, margin):
    """True where a class or a verdict hangs on less than the margin in metres, so that it may change."""
    edge = boundary_of(world[2])
    places = {values["id"]: QgsGeometry.fromWkt(wkt) for wkt, values in world[1].rows}
    doubtful = set()
    for row in outcome.rows("SCORED_FINDS"):
        if edge.distance(places[row["id"]]) < margin or abs(row["mm_dist"] - TOLERANCE) < margin or abs(row["mm_edge"] or 1) < margin:
            doubtful.add(row["id"])
    return doubtful


def rewritten_rings(wkt, change):
    """Every ring of a polygon through change( points without the closing one )."""
    geometry = QgsGeometry.fromWkt(wkt)
    rings = [change(points[:-1]) for points in geometry.asPolygon()]
    return QgsGeometry.fromPolygonXY([points + [points[0]] for points in rings]).asWkt(17)


class Invariance(unittest.TestCase):
    def same_classes(self, world, first, second, margin=0.01):
        doubtful = near_a_threshold(world, first, margin) if margin else set()
        expected = {row["id"]: (row["mm_class"], row["mm_record"],
                row["mm_group"]) for row in first.rows("SCORED_FINDS") if row["id"] not in doubtful}
        found = {row["id"]: (row["mm_class"], row["mm_record"],
                row["mm_group"]) for row in second.rows("SCORED_FINDS") if row["id"] not in doubtful}
        self.assertEqual(expected, found)
        self.assertGreater(len(expected), 350)
        if not doubtful:
            self.assertEqual(first.column("RECORDS", "id", "mm_verdict"), second.column("RECORDS", "id", "mm_verdict"))
            for number in ("FINDS_SCORED", "FINDS_HIT", "RECORDS_JUDGED", "RECORDS_CONFIRMED"):
                self.assertEqual(first[number], second[number], number)
        distances = second.column("SCORED_FINDS", "id", "mm_dist")
        for name, distance in first.column("SCORED_FINDS", "id", "mm_dist").items():
            self.assertAlmostEqual(distance, distances[name], delta=0.001 + 5e-5 * distance, msg=name)

    def test_every_class_occurs(self):
        """The worlds below can show a difference: each holds every class, several verdicts and three groups."""
        for seed in SEEDS:
            outcome = run(random_world(seed))
            self.assertEqual(set(outcome.column("SCORED_FINDS", "id", "mm_class").values()), {"inside", "near", "unmapped",
                    "not_searched"})
            self.assertGreaterEqual(len(set(outcome.column("RECORDS", "id", "mm_verdict").values())), 3)
            self.assertEqual({row["mm_group"] for row in outcome.rows("GROUPS")}, {None, "a", "b", "c"})

    def test_translation(self):
        """5 km along the grid changes its scale by two in a hundred thousand."""
        for seed in SEEDS:
            world = random_world(seed)
            moved = [table.moved(lambda x, y: (x + 5000, y - 3000)) for table in world]
            self.same_classes(world, run(world), run(moved))

    def test_rotation(self):
        for seed in SEEDS:
            world = random_world(seed)
            plain = run(world)
            turned = run([table.moved(lambda x, y: (-y, x)) for table in world])
            self.same_classes(world, plain, turned)
            azimuths = turned.column("SCORED_FINDS", "id", "mm_azimuth")
            for row in plain.rows("SCORED_FINDS"):
                if row["mm_azimuth"] is not None and row["mm_dist"] > 20:
                    self.assertAlmostEqual((row["mm_azimuth"] - azimuths[row["id"]]) % 360, 90, delta=0.1, msg=row["id"])

    def test_feature_order(self):
        """The same features in another order get the same digest, and every feature the same row."""
        for seed in SEEDS:
            world = random_world(seed)
            plain = run(world)
            shuffled = run([table.shuffled(seed + number) for number, table in enumerate(world)])
            self.assertEqual(plain.card["digest"], shuffled.card["digest"])
            for output in ("RECORDS", "SCORED_FINDS"):
                rows = {row["id"]: row for row in plain.rows(output)}
                self.assertEqual(rows, {row["id"]: row for row in shuffled.rows(output)})

    def test_ring_direction_and_start(self):
        for seed in SEEDS:
            world = random_world(seed)
            generator = random.Random(seed)

            def change(points):
                start = generator.randrange(len(points))
                points = points[start:] + points[:start]
                return points[::-1] if generator.random() < 0.5 else points

            turned = [world[0].rewritten(lambda wkt: rewritten_rings(wkt, change)), world[1],
                    world[2].rewritten(lambda wkt: rewritten_rings(wkt, change))]
            self.assertNotEqual([wkt for wkt, _ in turned[0].rows], [wkt for wkt, _ in world[0].rows])
            plain, other = run(world), run(turned)
            self.same_classes(world, plain, other, margin=0)
            self.assertEqual(plain.card["digest"], other.card["digest"])

    def test_duplicate_vertices(self):
        for seed in SEEDS:
            world = random_world(seed)
            doubled = [table.rewritten(lambda wkt: rewritten_rings(wkt, lambda points: [p for point in points for p in (point,
                    point)])) for table in (world[0], world[2])]
            outcome = run([doubled[0], world[1], doubled[1]])
            self.same_classes(world, run(world), outcome, margin=0)
            self.assertNotIn("repaired", outcome.notes())

    def test_vertices_on_edges(self):
        """More vertices on the same edges change no class and no area."""
        world = random_world(4)
        plain = run(world)
        dense = [world[0].rewritten(lambda wkt: QgsGeometry.fromWkt(wkt).densifyByCount(3).asWkt(17)), world[1], world[2]]
        outcome = run(dense)
        self.same_classes(world, plain, outcome, margin=1e-4)
        self.assertAlmostEqual(plain["MAPPED_AREA"], outcome["MAPPED_AREA"], delta=0.01)

    def test_order_and_kind_of_parts(self):
        """A polygon and a multipolygon of one part are the same ground, and parts have no order."""
        world = random_world(5)
        as_multi = world[0].rewritten(lambda wkt: "MultiPolygon({})".format(wkt[wkt.index("("):]))
        as_multi.kind = "MultiPolygon"
        self.same_classes(world, run(world), run([as_multi, world[1], world[2]]), margin=0)
        merged = QgsGeometry.collectGeometry([QgsGeometry.fromWkt(wkt) for wkt, _ in world[0].rows[:6]])
        if not merged.isGeosValid():
            merged = QgsGeometry.collectGeometry([QgsGeometry.fromWkt(world[0].rows[0][0])])
        backwards = QgsGeometry.collectGeometry(merged.asGeometryCollection()[::-1])
        one, other = [run([Table("MultiPolygon", [(geometry.asWkt(17), {"id": "R", "sheet": "a"})]), world[1],
                world[2]]) for geometry in (merged, backwards)]
        self.assertEqual(one.card["digest"], other.card["digest"])

    def test_a_point_is_a_point(self):
        """Heights of finds and the number of their decimals below a micrometre change nothing."""
        world = random_world(6)
        raised = Table("PointZ", [(QgsGeometry(QgsPoint(*QgsGeometry.fromWkt(wkt).asPoint(), 12.5)).asWkt(17), values) for wkt,
                values in world[1].rows], world[1].fields)
        self.same_classes(world, run(world), run([world[0], raised, world[2]]), margin=0)

    def test_never_unconfirmed_with_a_find(self):
        """A record with any find or accident inside is never unconfirmed, whatever was searched and when."""
        for seed in (11, 12):
            world = random_world(seed, records=60, finds=150)
            accidents = random_world(seed + 100, records=5, finds=30)[1]
            for parameters in ({}, {"MINIMUM_FINDS": 5}, {"SEARCHED_SHARE": 0}, {"TOLERANCE": 0}):
                outcome = score(**{"MAP": world[0].layer(), "RECORD_ID": "id", "FINDS": world[1].layer(),
                        "SEARCHED": world[2].layer(),
                                   "ACCIDENTS": accidents.layer(), "TOLERANCES": "5", **parameters})
                verdicts = outcome.column("RECORDS", "id", "mm_verdict")
                places = [QgsGeometry.fromWkt(wkt) for wkt, _ in world[1].rows + accidents.rows]
                for wkt, values in world[0].rows:
                    record = QgsGeometry.fromWkt(wkt)
                    if any(record.contains(point) for point in places):
                        self.assertNotEqual(verdicts[values["id"]], "unconfirmed", values)
                self.assertIn("unconfirmed", verdicts.values())


if __name__ == "__main__":
    minemap_testing.main()
