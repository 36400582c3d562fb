# SPDX-License-Identifier: GPL-2.0-or-later
"""minemap:comparemaps: worlds whose answer follows from counting, the sample area, and what is refused."""
import collections
import unittest

import minemap_testing
from minemap_testing import SAMPLE_PARAMETERS, compare, out_folder, run_process, sample_layer
from worlds import Table, box, place

CLUSTERS, FINDS_EACH = 12, 5


def records(clusters, fields=None):
    """A record around the finds of each of the clusters."""
    return Table("Polygon", [(box(500 * k - 10, -10, 120, 20), {"id": "R{}".format(k), **(fields or {})}) for k in clusters])


def finds(fields=None):
    """Five finds for each of twelve tasks, and one beyond the searched ground."""
    rows = [(place(500 * k + 20 * i, 0), {"task": "t{}".format(k), **(fields or {})})
            for k in range(CLUSTERS) for i in range(FINDS_EACH)]
    return Table("Point", rows + [(place(0, 5000), {"task": "far"})])


def searched():
    return Table("Polygon", [box(-400, -400, 500 * CLUSTERS + 800, 800)])


def world(map_a, map_b, **parameters):
    return {"MAP_A": map_a.layer(), "MAP_B": map_b.layer(), "FINDS": finds().layer(), "TASK": "task",
            "SEARCHED": searched().layer(), "RECORD_ID": "id", **parameters}


class Comparing(unittest.TestCase):
    def test_counts_and_exact_p(self):
        """B has six records that A lacks: 2 of 2⁶ sign flips are as far from 0 as that."""
        outcome = compare(**world(records(range(6)), records(range(12))))
        numbers = {name: outcome[name] for name in ("HIT_BY_BOTH", "ONLY_A", "ONLY_B", "HIT_BY_NEITHER", "FINDS_COMPARED")}
        self.assertEqual(numbers, {"HIT_BY_BOTH": 30, "ONLY_A": 0, "ONLY_B": 30, "HIT_BY_NEITHER": 0, "FINDS_COMPARED": 60})
        self.assertEqual(outcome["FINDS_TOTAL"], 61)
        self.assertAlmostEqual(outcome["HIT_RATE_A"], 0.5, 12)
        self.assertAlmostEqual(outcome["HIT_RATE_B"], 1, 12)
        self.assertAlmostEqual(outcome["DIFFERENCE"], 0.5, 12)
        self.assertAlmostEqual(outcome["P_VALUE"], 2 / 2 ** 6, 12)
        self.assertLess(outcome["DIFFERENCE_LOW"], 0.5)
        self.assertGreater(outcome["DIFFERENCE_LOW"], 0)
        self.assertGreater(outcome["CHANCE_RATE_B"], 1.9 * outcome["CHANCE_RATE_A"])
        changes = collections.Counter(change for change, in outcome.rows("CHANGES", "mm_change"))
        self.assertEqual(changes, {"both": 30, "only_b": 30, "not_judged": 1})
        rows = {row["mm_map"]: row for row in outcome.rows("COMPARISON")}
        self.assertEqual((rows["a"]["mm_records"], rows["b"]["mm_records"]), (6, 12))
        self.assertEqual((rows["a"]["mm_only"], rows["b"]["mm_only"]), (0, 30))
        self.assertAlmostEqual(rows["b"]["mm_mapped"], 12 * 120 * 20, delta=12 * 120 * 20 * 0.002)  # the plane is not UTM

    def test_records_are_named_from_their_own_map(self):
        outcome = compare(**world(records(range(6), {}), records(range(3, 12))))
        for task, a, b in outcome.rows("CHANGES", "task", "mm_rec_a", "mm_rec_b"):
            number = int(task[1:]) if task != "far" else None
            self.assertEqual(a, "R{}".format(number) if number is not None and number < 6 else None)
            self.assertEqual(b, "R{}".format(number) if number is not None and number >= 3 else None)

    def test_swapping_the_maps_swaps_the_sign(self):
        one = compare(**world(records(range(8)), records(range(1, 12))))
        other = compare(**world(records(range(1, 12)), records(range(8))))
        self.assertAlmostEqual(one["DIFFERENCE"], -other["DIFFERENCE"], 12)
        self.assertAlmostEqual(one["P_VALUE"], other["P_VALUE"], 12)
        self.assertEqual((one["ONLY_A"], one["ONLY_B"]), (other["ONLY_B"], other["ONLY_A"]))

    def test_a_map_does_not_differ_from_itself(self):
        outcome = compare(**world(records(range(8)), records(range(8))))
        self.assertEqual(outcome["DIFFERENCE"], 0)
        self.assertIsNone(outcome["P_VALUE"])
        self.assertIn("difference.p_value", outcome.card["undefined"])
        self.assertIn("both maps hit the same finds", outcome.card["summary"])

    def test_later_laid_mines_are_not_held_against_the_earlier_release(self):
        parameters = world(records(range(6), {"drawn": "2000"}), records(range(12), {"drawn": "2010"}),
                           MAP_DATE="drawn", LAID_DATE="laid")
        parameters["FINDS"] = finds({"laid": "2005-06-01"}).layer()
        outcome = compare(**parameters)
        self.assertEqual(outcome["FINDS_COMPARED"], 0)
        self.assertIsNone(outcome["DIFFERENCE"])
        self.assertIn("No find can be judged for both maps", outcome["SUMMARY"])

    def test_nothing_depends_on_the_order(self):
        tables = {"MAP_A": records(range(6)), "MAP_B": records(range(12)), "FINDS": finds(), "SEARCHED": searched()}
        digests = {compare(TASK="task", RECORD_ID="id", **{role: table.shuffled(seed).layer() for role, table in tables.items()}
                           ).card["digest"] for seed in range(3)}
        self.assertEqual(len(digests), 1)

    def test_too_few_gives_no_percentage(self):
        few = Table("Point", [(place(20 * i, 0), {"task": "t"}) for i in range(9)])
        outcome = compare(**{**world(records(range(6)), records(range(12))), "FINDS": few.layer()})
        self.assertIs(outcome["TOO_FEW"], True)
        self.assertIn("too few to judge", outcome["SUMMARY"])
        self.assertNotIn("%", outcome["SUMMARY"])

    def test_the_sample_against_itself(self):
        """Through qgis_process.bin: A is the sample's map, whose 815 hits its key gives."""
        folder = out_folder("sample")
        given = {name: SAMPLE_PARAMETERS[name] for name in (
            "RECORD_ID", "MAP_DATE", "FINDS", "QUANTITY", "LAID_DATE", "TASK", "SEARCHED", "SEARCH_KIND", "SEARCH_COUNTS", "AREA")}
        run = run_process({**given, "MAP_A": sample_layer("claimed_minefields"), "MAP_B": sample_layer("claimed_minefields"),
                           "CHANGES": folder / "changes.gpkg", "COMPARISON": folder / "maps.csv", "REPORT": folder / "r.html",
                           "SCORECARD": folder / "c.json"}, "minemap:comparemaps")
        self.assertEqual(run.code, 0, run.text)
        self.assertEqual((run.results["FINDS_COMPARED"], run.results["HIT_BY_BOTH"]), ("1404", "815"))
        self.assertEqual(sorted(path.name for path in folder.iterdir()), ["c.json", "changes.gpkg", "maps.csv", "r.html"])
        self.assertIn("Two maps", (folder / "r.html").read_text(encoding="utf-8").replace("two maps", "Two maps"))

    def test_refusals(self):
        for name, parameters, sentence in (
            ("empty map", {"MAP_B": Table("Polygon", [], {"id": "string"}).layer()}, "no feature with a usable geometry"),
            ("not points", {"FINDS": records(range(3)).layer()}, "does not hold points"),
            ("unknown field", {"RECORD_ID": "nothing"}, "has no field \"nothing\""),
            ("not a number", {"TOLERANCE": "nan"}, "give a finite number"),
            ("other continent", {"SEARCHED": Table("Polygon", [box(0, 300000, 10, 10)]).layer()}, "within 100 km"),
            ("report as pdf", {"REPORT": str(out_folder("pdf") / "r.pdf")}, "ends in .html"),
        ):
            with self.subTest(name):
                outcome = compare(**{**world(records(range(6)), records(range(12))), **parameters})
                self.assertFalse(outcome.complete)
                self.assertIn(sentence, outcome.sentence)


if __name__ == "__main__":
    minemap_testing.main()
