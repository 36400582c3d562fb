# SPDX-License-Identifier: GPL-2.0-or-later
"""minemap:matchmines: simulated minefields whose truth is known, small worlds by hand, and what is refused."""
import json
import math
import pathlib
import random
import unittest

import minemap_testing
from minemap_testing import RUNS, WORK, Stopping, out_folder, run_here, run_process
from simulated import simulate
from worlds import Table, box, place

LAYERS = ("PAIRS", "UNMATCHED_MINES", "UNMATCHED_FINDS", "POSITION")


def match(feedback=None, **parameters):
    """Matches in this process; the JSON is always asked for."""
    RUNS[0] += 1
    given = {**{name: "TEMPORARY_OUTPUT" for name in LAYERS},
             "MATCHES": str(WORK / "out" / "matches_{}.json".format(RUNS[0])), **parameters}
    return run_here("minemap:matchmines", given, feedback)


def document(outcome):
    return json.loads(pathlib.Path(outcome["MATCHES"]).read_text(encoding="utf-8"))


def notes(outcome):
    return {note["code"] for note in document(outcome)["notes"]}


def position(outcome, scope="all", group=None):
    """Name → value of a scope of POSITION."""
    return {row["mm_name"]: row["mm_value"] for row in outcome.rows("POSITION")
            if row["mm_scope"] == scope and row["mm_group"] == group}


def sparse(count=120, sd=2.0, found=0.8, shift=(0.0, 0.0), seed=7):
    """Mines 60 m apart and more, most of them found where they lie but for an error, the map shifted as a whole; and
    finds of the background, some of them 150 m and more from every mine."""
    draw = random.Random(seed)
    truths = [(60 * (k % 12) + draw.uniform(-8, 8), 60 * (k // 12) + draw.uniform(-8, 8)) for k in range(count)]
    mines = [(place(x + shift[0], y + shift[1]), {"id": "M{:03d}".format(k), "sheet": "AB"[k % 2], "row": "r{}".format(k // 12)})
             for k, (x, y) in enumerate(truths)]
    finds = [(place(x + draw.gauss(0, sd), y + draw.gauss(0, sd)), {"fid_": "M{:03d}".format(k), "task": "t{}".format(k % 15)})
             for k, (x, y) in enumerate(truths) if draw.random() < found]
    finds += [(place(draw.uniform(900, 1900), draw.uniform(-100, 700)), {"fid_": "B{}".format(k), "task": "b{}".format(k)})
              for k in range(16)]
    return Table("Point", mines), Table("Point", finds)


def searched():
    return Table("Polygon", [box(-200, -200, 2200, 1000)])


def world(mines, finds, **parameters):
    given = {"MAP": mines.layer(), "RECORD_ID": "id", "FINDS": finds.layer(), "FIND_ID": "fid_", "SEARCHED": searched().layer(),
             **parameters}
    return {name: value for name, value in given.items() if value is not None}


class Matching(unittest.TestCase):
    def test_true_pairs_and_the_injected_shift(self):
        """A map 3 m east and 4 m south of the truth: the pairs are the true ones and their mean is the shift."""
        mines, finds = sparse(shift=(3, -4))
        outcome = match(**world(mines, finds, GROUP_BY="sheet", ROW="row", TASK="task"))
        truths = sum(values["fid_"].startswith("M") for _, values in finds.rows)
        right = sum(mine == find for mine, find in outcome.rows("PAIRS", "mm_id", "mm_find"))
        self.assertGreaterEqual(right, 0.97 * truths)
        self.assertLessEqual(outcome["MATCHED"] - right, 2)
        # The mean of some 95 differences of 2 m each axis is known to 0.2 m.
        self.assertAlmostEqual(outcome["BIAS_EAST"], 3, delta=0.8)
        self.assertAlmostEqual(outcome["BIAS_NORTH"], -4, delta=0.8)
        self.assertAlmostEqual(outcome["BIAS_AZIMUTH"], 143.13, delta=12)
        self.assertAlmostEqual(outcome["BIAS_LENGTH"], 5, delta=0.8)
        self.assertEqual(outcome["MINES_UNMATCHED"], 120 - outcome["MATCHED"])
        self.assertEqual(len(outcome.rows("UNMATCHED_MINES")), outcome["MINES_UNMATCHED"])
        self.assertEqual(len(outcome.rows("UNMATCHED_FINDS")), outcome["FINDS_UNMATCHED"])
        self.assertIs(outcome["ALIASED"], False)
        for row in outcome.rows("PAIRS"):
            self.assertAlmostEqual(math.hypot(row["mm_east"], row["mm_north"]), row["mm_dist"], 6)
            self.assertLess(row["mm_dist"], outcome["GATE"])
            self.assertIsNotNone(row["mm_row"])
        both = [position(outcome, "group", sheet) for sheet in "AB"]
        self.assertAlmostEqual((both[0]["mean_east"] + both[1]["mean_east"]) / 2, outcome["BIAS_EAST"], delta=0.1)
        self.assertAlmostEqual(position(outcome)["rmse"], outcome["RMSE"], 9)

    def test_what_is_estimated_without_pairs(self):
        """σ and the share found come from distances to the nearest find: 2 m and 0.8 went in."""
        outcome = match(**world(*sparse(count=120)))
        self.assertAlmostEqual(outcome["POSITION_SD"], 2, delta=0.4)
        self.assertAlmostEqual(outcome["COMPLETENESS"], 0.8, delta=0.12)
        self.assertGreater(outcome["GATE"], 3 * outcome["POSITION_SD"])

    def test_pairs_of_one_neighbourhood_show_no_direction(self):
        """Without tasks all finds within 100 m of each other are one cluster: a shift of 5 m is told, not its side."""
        outcome = match(**world(*sparse(shift=(3, -4))))
        self.assertAlmostEqual(outcome["BIAS_LENGTH"], 5, delta=0.8)
        self.assertIsNone(outcome["BIAS_AZIMUTH"])
        self.assertIn("to which side is not known", outcome["SUMMARY"])

    def test_a_simulated_area(self):
        """Every record a mine: displaced as a whole by 6 m east and 2 m north."""
        made = simulate("shift:6,2", MAP_GEOMETRY="points", RECORDS=60, MINES=1, PATTERN="scattered", DRAWING_SD=2, POSITION_SD=1)
        given = {"MAP": made.layer("MAP"), "RECORD_ID": "rec_id", "FINDS": made.layer("FINDS"), "FIND_ID": "find_id", "TASK": "task",
                 "SEARCHED": made.layer("SEARCHED")}
        outcome = match(GATE=25, **given)
        if outcome["TOO_FEW"]:
            self.fail("the simulation made too few pairs: " + outcome["SUMMARY"])
        # Each axis spreads by √(2² + 1²) m at least.
        error = 4 * math.sqrt(5 / outcome["MATCHED"])
        self.assertAlmostEqual(outcome["BIAS_EAST"], 6, delta=error)
        self.assertAlmostEqual(outcome["BIAS_NORTH"], 2, delta=error)

    def test_the_least_sum_of_squares_of_one_to_one_pairs(self):
        """The first mine is nearest to the second's find, too: the pairs with the least sum are taken, not the nearest."""
        mines = Table("Point", [(place(0, 0), {"id": "a"}), (place(3, 0), {"id": "b"})])
        finds = Table("Point", [(place(2, 0), {"fid_": "1"}), (place(6, 0), {"fid_": "2"})])
        outcome = match(**world(mines, finds, GATE=5))
        self.assertEqual(sorted(outcome.rows("PAIRS", "mm_id", "mm_find")), [("a", "1"), ("b", "2")])

    def test_many_finds_to_one_record(self):
        """As in databases where many finds bear the coordinates of one task: one of them is the mine's."""
        mines = Table("Point", [(place(300 * k, 0), {"id": "m{}".format(k)}) for k in range(4)])
        finds = Table("Point", [(place(300 * k + 1, 0), {"fid_": "{}_{}".format(k, i)}) for k in range(4) for i in range(10)])
        outcome = match(**world(mines, finds, GATE=5))
        self.assertEqual((outcome["MATCHED"], outcome["FINDS_UNMATCHED"]), (4, 36))
        self.assertIs(outcome["TOO_FEW"], True)
        self.assertEqual({why for why, in outcome.rows("UNMATCHED_FINDS", "mm_why")}, {"taken_by_other"})

    def test_multipoints_are_several_mines(self):
        mines = Table("MultiPoint", [("MultiPoint(({0} {1}), ({2} {1}))".format(650000.0, 4405000.0, 650100.0), {"id": "strip"})])
        finds = Table("Point", [(place(2, 0), {"fid_": "1"})])
        outcome = match(**world(mines, finds, GATE=5))
        self.assertEqual((outcome["MATCHED"], outcome["MINES_UNMATCHED"]), (1, 1))
        self.assertAlmostEqual(outcome.rows("UNMATCHED_MINES")[0]["mm_dist"], 98, delta=0.2)

    def test_where_nothing_can_be_matched(self):
        """Finds as dense as the errors are wide: no gate, and no pair."""
        draw = random.Random(3)
        mines = Table("Point", [(place(draw.uniform(0, 400), draw.uniform(0, 400)), {"id": str(k)}) for k in range(60)])
        finds = Table("Point", [(place(draw.uniform(-190, 1990), draw.uniform(-190, 790)), {"fid_": str(k)}) for k in range(3000)])
        outcome = match(**world(mines, finds, POSITION_SD=20, COMPLETENESS=0.5))
        self.assertEqual(outcome["MATCHED"], 0)
        self.assertIsNone(outcome["GATE"])
        self.assertIsNone(outcome["RMSE"])
        self.assertIn("individual matching is meaningless here", outcome["SUMMARY"])
        self.assertEqual({why for why, in outcome.rows("UNMATCHED_MINES", "mm_why")}, {"no_gate"})

    def test_aliased_rows(self):
        """A row of mines 6 m apart, the map displaced along it by 6 m: pairs are perfect and say nothing."""
        mines = Table("Point", [(place(6 * k + 6, 0), {"id": str(k)}) for k in range(40)])
        finds = Table("Point", [(place(6 * k, 0), {"fid_": str(k)}) for k in range(40)])
        outcome = match(**world(mines, finds, GATE=5))
        self.assertIs(outcome["ALIASED"], True)
        self.assertIn("aliased", notes(outcome))
        self.assertLess(outcome["RMSE"], 0.1)
        self.assertIn("looks accurate", outcome["SUMMARY"])

    def test_only_searched_ground_takes_part(self):
        mines, finds = sparse()
        outcome = match(**world(mines, finds, SEARCHED=Table("Polygon", [box(-200, -200, 560, 1000)]).layer(), GATE=8))
        whys = {mine: why for mine, why in outcome.rows("UNMATCHED_MINES", "mm_id", "mm_why")}
        far = [values["id"] for k, (_, values) in enumerate(mines.rows) if 60 * (k % 12) > 400]
        self.assertTrue(far)
        self.assertEqual({whys.get(name) for name in far}, {"not_searched"})
        self.assertIn("not_searched", {why for why, in outcome.rows("UNMATCHED_FINDS", "mm_why")})

    def test_search_unknown(self):
        mines, finds = sparse()
        blind = match(**world(mines, finds, SEARCHED=None))
        self.assertEqual(blind["MATCHED"], 0)
        self.assertIn("where was searched is unknown", blind["SUMMARY"])
        outcome = match(**world(mines, finds, SEARCHED=None, GATE=10))
        self.assertGreater(outcome["MATCHED"], 80)
        self.assertIn("matched_without_search", notes(outcome))

    def test_reference_points(self):
        mines, finds = sparse()
        mapped = Table("Point", [(place(100 * k + 5, 0), {"name": str(k)}) for k in range(12)])
        surveyed = Table("Point", [(place(100 * k, 0), {"name": str(k)}) for k in range(1, 13)])
        outcome = match(**world(mines, finds, REFERENCE_A=mapped.layer(), REFERENCE_B=surveyed.layer(), REFERENCE_ID="name"))
        values = position(outcome, "reference")
        self.assertAlmostEqual(values["mean_east"], 5, delta=0.02)
        self.assertAlmostEqual(values["rmse"], 5, delta=0.02)
        self.assertIn("reference_ids_unpaired", notes(outcome))

    def test_one_point_measured_again_and_again(self):
        """As at a control point that is occupied for minutes: every measurement is a pair, all are one cluster."""
        mines, finds = sparse()
        draw = random.Random(5)
        errors = [(draw.gauss(0.3, 0.1), draw.gauss(-0.2, 0.1)) for _ in range(40)]
        measured = Table("Point", [(place(x, y), {"name": "pillar"}) for x, y in errors])
        known = Table("Point", [(place(0, 0), {"name": "pillar"})])
        outcome = match(**world(mines, finds, REFERENCE_A=measured.layer(), REFERENCE_B=known.layer(), REFERENCE_ID="name"))
        values = position(outcome, "reference")
        rmse = math.sqrt(sum(x * x + y * y for x, y in errors) / len(errors))
        self.assertAlmostEqual(values["rmse"], rmse, delta=0.001 * rmse)  # the plane is not UTM
        rows = {row["mm_name"]: row for row in outcome.rows("POSITION") if row["mm_scope"] == "reference"}
        self.assertEqual(rows["rmse"]["mm_n"], 40)
        self.assertIsNone(rows["rmse"]["mm_lo"])
        self.assertEqual(rows["mean_east"]["mm_why"], "fewer than 8 clusters: no interval")
        twice = match(**world(mines, finds, REFERENCE_A=measured.layer(), REFERENCE_B=measured.layer(), REFERENCE_ID="name"))
        self.assertFalse(twice.complete)
        self.assertIn("check REFERENCE_ID", twice.sentence)

    def test_the_gate_is_that_of_the_formula(self):
        """methods.md 1.8 with σ and π given and the background that the run tells."""
        outcome = match(**world(*sparse(), POSITION_SD=5, COMPLETENESS=0.5))
        told = document(outcome)["gate"]["background"]
        self.assertEqual(told["finds"] > 8, True)
        density = told["per_km2"] / 1e6 * (told["finds"] + 0.5) / told["finds"]
        gate = 5 * math.sqrt(2 * math.log(0.5 / (0.5 * 2 * math.pi * 25 * density)))
        self.assertAlmostEqual(outcome["GATE"], gate, 3)

    def test_nothing_depends_on_the_order(self):
        mines, finds = sparse()
        digests = {document(match(**world(mines.shuffled(seed), finds.shuffled(seed), GROUP_BY="sheet")))["digest"] for seed in range(3)}
        self.assertEqual(len(digests), 1)
        moved = sparse(shift=(0.5, 0))
        self.assertNotIn(document(match(**world(*moved, GROUP_BY="sheet")))["digest"], digests)

    def test_through_qgis_process(self):
        folder = out_folder("matching")
        mines, finds = sparse()
        paths = {"MAP": mines, "FINDS": finds, "SEARCHED": searched()}
        given = {name: table.file("matching_{}.gpkg".format(name.lower())) for name, table in paths.items()}
        run = run_process({**given, "RECORD_ID": "id", "FIND_ID": "fid_", "PAIRS": folder / "pairs.gpkg", "POSITION": folder / "position.csv",
                           "MATCHES": folder / "m.json", "REPORT": folder / "r.html", "UNMATCHED_MINES": folder / "mines.gpkg",
                           "UNMATCHED_FINDS": folder / "finds.gpkg"}, "minemap:matchmines")
        self.assertEqual(run.code, 0, run.text)
        self.assertGreater(int(run.results["MATCHED"]), 80)
        page = (folder / "r.html").read_text(encoding="utf-8")
        self.assertIn("RMSE", page)
        self.assertNotIn("safe", page.lower())

    def test_cancel_leaves_nothing(self):
        folder = out_folder("matching_cancelled")
        mines, finds = sparse()
        feedback = Stopping(1)
        outcome = match(feedback, **world(mines, finds, PAIRS=str(folder / "p.gpkg"), MATCHES=str(folder / "m.json")))
        self.assertIsNotNone(feedback.reached)
        self.assertFalse(outcome.complete)
        self.assertEqual(list(folder.iterdir()), [])

    def test_refusals(self):
        mines, finds = sparse(24)
        for name, parameters, sentence in (
            ("empty map", {"MAP": Table("Point", [], {"id": "string"}).layer()}, "has no features"),
            ("empty finds", {"FINDS": Table("Point", [], {"fid_": "string"}).layer()}, "has no usable find"),
            ("not points", {"MAP": searched().layer(), "RECORD_ID": None}, "does not hold points"),
            ("unknown field", {"ROW": "nothing"}, "has no field \"nothing\""),
            ("one side alone", {"REFERENCE_A": mines.layer()}, "give both REFERENCE_A"),
            ("no reference id", {"REFERENCE_A": mines.layer(), "REFERENCE_B": mines.layer()}, "give it as REFERENCE_ID"),
            ("not a number", {"GATE": "nan"}, "give a finite number"),
        ):
            with self.subTest(name):
                outcome = match(**world(mines, finds, **parameters))
                self.assertFalse(outcome.complete)
                self.assertIn(sentence, outcome.sentence)


if __name__ == "__main__":
    minemap_testing.main()
