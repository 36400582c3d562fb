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

ROW_AZIMUTH = 30  # of minefield(), from grid north
LAYERS = ("PAIRS", "UNMATCHED_MINES", "UNMATCHED_FINDS", "POSITION", "TYPES", "ROWS")


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


def minefield(turn, sd=0.4, seed=11):
    """Twelve rows of ten mines 8 m apart to azimuth 30°, 25 m between rows: one minefield. Each row of the map is turned clockwise
    about its middle by `turn` degrees. Nine of ten are found; some are recorded as, or found to be, another type."""
    draw = random.Random(seed)
    mines, finds, truths = [], [], []

    def at(along, across, degrees):
        azimuth = math.radians(degrees)
        return along * math.sin(azimuth) + across * math.cos(azimuth), along * math.cos(azimuth) - across * math.sin(azimuth)

    for row in range(12):
        middle = at(0, 25 * row, ROW_AZIMUTH)
        for mine in range(10):
            along = 8 * (mine - 4.5)
            drawn, true = at(along, 0, ROW_AZIMUTH + turn), at(along, 0, ROW_AZIMUTH)
            kind = "TM-62M" if row % 3 == 0 else "PMN-2"
            mines.append((place(300 + middle[0] + drawn[0] + draw.gauss(0, sd), 300 + middle[1] + drawn[1] + draw.gauss(0, sd)),
                          {"id": "field", "sheet": "one", "row": "r{:02d}".format(row), "kind": kind}))
            if draw.random() < 0.9:
                what = draw.choice(["something", "ПМН-2", kind, kind, kind, kind, kind])
                truths.append((kind, what))
                finds.append((place(300 + middle[0] + true[0], 300 + middle[1] + true[1]),
                              {"fid_": "f{}_{}".format(row, mine), "what": what, "task": "t"}))
    return Table("Point", mines), Table("Point", finds), truths


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

    def test_copied_positions_are_told(self):
        """An RMSE of 0 m of finds that were written down from the map is none."""
        mines, finds = sparse()
        self.assertNotIn("finds_on_record_positions", notes(match(**world(mines, finds))))
        copied = Table("Point", [(where, {"fid_": values["id"], "task": "t"}) for where, values in mines.rows])
        outcome = match(**world(mines, copied, GATE=5), REPORT=str(out_folder("copied") / "matches.html"))
        self.assertEqual(outcome["RMSE"], 0)
        counts = {note["code"]: (note["count"], note["severity"]) for note in document(outcome)["notes"]}
        self.assertEqual(counts["finds_on_record_positions"], (len(mines.rows), "warning"))
        self.assertIn("position copied from the map confirms nothing", pathlib.Path(outcome["REPORT"]).read_text(encoding="utf-8"))
        self.assertIn("finds_same_place", notes(match(**world(mines, Table("Point", [(place(50, 50), {"fid_": "x"})] * 3), GATE=5))))

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
        self.assertEqual(rows["mean_east"]["mm_why"], "all pairs are of one cluster and share its mistakes: no interval")
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

    def test_rows_of_a_turned_map(self):
        """Twelve rows drawn with a declination of 5.2° too much: every row says so, within its standard error."""
        mines, finds, _ = minefield(turn=5.2)
        outcome = match(**world(mines, finds, ROW="row", GATE=8))
        rows = outcome.rows("ROWS")
        self.assertEqual([row["mm_row"] for row in rows], sorted("r{:02d}".format(k) for k in range(12)))
        for row in rows:
            self.assertEqual(row["mm_id"], "field")
            self.assertGreaterEqual(row["mm_n"], 8)
            # Grid north of UTM is 1° off true north here.
            self.assertAlmostEqual(row["mm_az_find"], ROW_AZIMUTH, delta=4)
            self.assertAlmostEqual(row["mm_az_map"] - row["mm_az_find"], row["mm_az_diff"], 1)
            self.assertLess(abs(row["mm_az_diff"] - 5.2), 4.5 * row["mm_az_sd"])
            self.assertIsNone(row["mm_why"])
        self.assertAlmostEqual(outcome["ROW_AZIMUTH"], 5.2, delta=0.6)
        told = {row["mm_name"]: row for row in outcome.rows("POSITION")}["row_azimuth"]
        self.assertLess(told["mm_lo"], 5.2)
        self.assertGreater(told["mm_hi"], 5.2)
        self.assertIn("turned clockwise by", outcome["SUMMARY"])
        first = document(outcome)["rows"][0]
        self.assertEqual((first["id"], first["row"], first["pairs"]), ("field", "r00", rows[0]["mm_n"]))
        self.assertAlmostEqual(first["difference"], rows[0]["mm_az_diff"], 3)

    def test_rows_where_every_mine_has_its_id(self):
        mines, finds, _ = minefield(turn=-4)
        for number, (_, values) in enumerate(mines.rows):
            values["id"] = "m{}".format(number)
        outcome = match(**world(mines, finds, ROW="row", GROUP_BY="sheet", GATE=8))
        self.assertEqual({(row["mm_id"], row["mm_group"]) for row in outcome.rows("ROWS")}, {(None, "one")})
        self.assertEqual(len(outcome.rows("ROWS")), 12)
        self.assertAlmostEqual(outcome["ROW_AZIMUTH"], -4, delta=0.6)
        self.assertAlmostEqual(position(outcome, "group", "one")["row_azimuth"], outcome["ROW_AZIMUTH"], 9)
        self.assertIn("anticlockwise", outcome["SUMMARY"])

    def test_one_minefield_takes_its_rows_as_clusters(self):
        """Without tasks one minefield is one cluster: no interval, unless its rows are known."""
        mines, finds, _ = minefield(turn=0)
        blind = match(**world(mines, finds, GATE=8))
        self.assertIsNone(blind.rows("POSITION")[0]["mm_lo"])
        self.assertIn("give the field with the task", blind["SUMMARY"])
        self.assertEqual({row["mm_why"] for row in blind.rows("POSITION") if row["mm_name"].startswith("row_")},
                         {"the rows of the map are not known"})
        self.assertEqual(blind.rows("ROWS"), [])
        outcome = match(**world(mines, finds, ROW="row", GATE=8))
        self.assertIn("rows_as_clusters", notes(outcome))
        self.assertEqual(document(outcome)["position"][0]["clusters"], 12)
        rows = {row["mm_name"]: row for row in outcome.rows("POSITION")}
        for name in ("mean_east", "mean_length", "rmse", "nssda", "cmas_biased", "nmad_north"):
            self.assertLess(rows[name]["mm_lo"], rows[name]["mm_value"], name)
            self.assertGreater(rows[name]["mm_hi"], rows[name]["mm_value"], name)
        self.assertNotIn("give the field with the task", outcome["SUMMARY"])

    def test_the_maps_own_error(self):
        """σ of map − truth is 2 m: with finds surveyed to 1.2 m each axis √(2² − 1.2²) = 1.6 m are the map's."""
        mines, finds = sparse(count=144)
        outcome = match(**world(mines, finds, TASK="task", EVIDENCE_SD=1.2))
        values = position(outcome)
        both = (values["sd_east"] ** 2 + values["sd_north"] ** 2) / 2
        self.assertAlmostEqual(outcome["MAP_SD"], math.sqrt(both - 1.44), 9)
        self.assertAlmostEqual(outcome["MAP_SD"], 1.6, delta=0.4)
        self.assertAlmostEqual(values["asprs_2023"], math.hypot(values["rmse"], 1.2 * math.sqrt(2)), 9)
        self.assertIn("Without the error of the finds' own survey", outcome["SUMMARY"])
        for given, why in ((0, "is not known"), (5, "as large as all that is observed")):
            outcome = match(**world(mines, finds, TASK="task", EVIDENCE_SD=given))
            self.assertIsNone(outcome["MAP_SD"])
            self.assertIn(why, [row["mm_why"] for row in outcome.rows("POSITION") if row["mm_name"] == "map_sd"][0])

    def test_types_of_the_pairs(self):
        mines, finds, truths = minefield(turn=0)
        outcome = match(**world(mines, finds, CLAIM_TYPE="kind", FIND_TYPE="what", GATE=8))
        pairs = outcome.rows("PAIRS", "mm_type_a", "mm_type_b")
        kinds = {"PMN-2": "ap", "ПМН-2": "ap", "TM-62M": "at", "something": None}
        known = [(kinds[a], kinds[b]) for a, b in pairs if kinds[a] and kinds[b]]
        self.assertGreater(len(known), 60)
        table = {(row["mm_type_a"], row["mm_type_b"]): row["mm_count"] for row in outcome.rows("TYPES") if row["mm_level"] == "class"}
        self.assertEqual(table, {pair: known.count(pair) for pair in set(known)})
        agree = sum(a == b for a, b in known) / len(known)
        self.assertAlmostEqual(outcome["TYPE_AGREEMENT"], agree, 12)
        quantity = abs(sum(a == "ap" for a, _ in known) - sum(b == "ap" for _, b in known)) / len(known)
        self.assertAlmostEqual(outcome["TYPE_QUANTITY"], quantity, 12)
        self.assertAlmostEqual(outcome["TYPE_ALLOCATION"], 1 - agree - quantity, 12)
        told = document(outcome)["types"][0]
        self.assertEqual((told["pairs"], told["left_out"]), (len(known), len(pairs) - len(known)))
        self.assertLess(told["overall"]["low"], agree)
        self.assertIn("recorded and found agree in", outcome["SUMMARY"])

    def test_types_need_a_dictionary_and_ten_pairs(self):
        mines, finds, _ = minefield(turn=0)
        dictionary = WORK / "types.txt"
        dictionary.write_text("# ours\nsomething = PMN-2\nno type here\n", encoding="utf-8")
        given = world(mines, finds, CLAIM_TYPE="kind", FIND_TYPE="what", GATE=8)
        without, outcome = match(**given), match(**given, TYPE_DICTIONARY=str(dictionary))
        self.assertGreater(document(outcome)["types"][0]["pairs"], document(without)["types"][0]["pairs"])
        self.assertIn("type_dictionary_unread", notes(outcome))
        self.assertNotEqual(document(outcome)["digest"], document(without)["digest"])
        self.assertEqual(len(document(outcome)["parameters"]["TYPE_DICTIONARY"]), 64)
        few = match(**{**given, "MAP": Table("Point", mines.rows[:9]).layer()})
        self.assertIsNone(few["TYPE_AGREEMENT"])
        told = document(few)["types"][0]
        self.assertIsNone(told["overall"]["value"])
        self.assertIsNone(told["quantity_disagreement"])
        self.assertIn("too few to judge", pathlib.Path(match(**{**given, "MAP": Table("Point", mines.rows[:9]).layer(),
                      "REPORT": str(WORK / "few.html")})["REPORT"]).read_text(encoding="utf-8"))
        without_types = document(match(**world(mines, finds, GATE=8)))
        self.assertEqual(without_types["types"], [])
        self.assertIn("not known", without_types["undefined"]["types"])
        self.assertEqual(without_types["undefined"]["position.row_azimuth"], "the rows of the map are not known")
        self.assertIn("under 10 pairs", document(few)["undefined"]["types"])

    def test_a_map_displaced_too_far_names_the_way_out(self):
        """By 300 m: finds have nothing to do with recorded mines any more."""
        draw = random.Random(2)
        truths = [(draw.uniform(0, 1500), draw.uniform(0, 500)) for _ in range(70)]
        mines = Table("Point", [(place(x + 300, y + 250), {"id": str(k)}) for k, (x, y) in enumerate(truths)])
        finds = Table("Point", [(place(x, y), {"fid_": str(k)}) for k, (x, y) in enumerate(truths)])
        outcome = match(**world(mines, finds))
        self.assertEqual(outcome["MATCHED"], 0)
        self.assertIn("match the corrected map", outcome["SUMMARY"])
        self.assertNotIn("match the corrected map", match(**world(*sparse()))["SUMMARY"])

    def test_nothing_depends_on_the_order(self):
        mines, finds = sparse()
        digests = {document(match(**world(mines.shuffled(seed), finds.shuffled(seed), GROUP_BY="sheet")))["digest"] for seed in range(3)}
        self.assertEqual(len(digests), 1)
        field = minefield(turn=3)
        others = {document(match(**world(field[0].shuffled(seed), field[1].shuffled(seed), GROUP_BY="sheet", ROW="row", CLAIM_TYPE="kind",
                                         FIND_TYPE="what", GATE=8)))["digest"] for seed in range(3)}
        self.assertEqual(len(others), 1)
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

    def test_the_report_tells_of_matches_in_the_same_words(self):
        folder = out_folder("matching_report")
        mines, finds, _ = minefield(turn=5.2)
        given = world(mines, finds, GROUP_BY="sheet")
        outcome = match(**given, ROW="row", CLAIM_TYPE="kind", FIND_TYPE="what", GATE=8, EVIDENCE_SD=0.1, REPORT=str(folder / "matches.html"))
        scored = run_here("minemap:scoremap", {**{name: given[name] for name in ("MAP", "RECORD_ID", "GROUP_BY", "FINDS", "SEARCHED")},
                                               "SCORECARD": str(folder / "scorecard.json")})
        self.assertTrue(scored.complete)
        share = str(round(100 * outcome["MATCHED_SHARE"]))
        pages = {}
        for redacted in (False, True):
            name = "redacted" if redacted else "full"
            made = run_here("minemap:report", {"SCORECARD": str(folder / "scorecard.json"), "MATCHES": outcome["MATCHES"], "REDACTED": redacted,
                                               "QUOTED_PERCENTAGE": share, "REPORT": str(folder / (name + ".html")),
                                               "PDF": str(folder / (name + ".pdf")), "JSON": str(folder / (name + ".json"))})
            self.assertTrue(made.complete, made.sentence)
            page = (folder / (name + ".html")).read_text(encoding="utf-8")
            pages[name] = page[page.index("Position of single mines"):page.index("<h2>Accidents")]
            self.assertIn("Recorded mines matched with a find", page)
            decoded = {row["name"]: row for row in json.loads((folder / (name + ".json")).read_text(encoding="utf-8"))["claim"]["measures"]}
            self.assertEqual(decoded["matched_share"]["decoded"], "equal")
            self.assertEqual(decoded["matched_share"]["denominator"], document(outcome)["matching"]["mines"]["taking"])
        own = (folder / "matches.html").read_text(encoding="utf-8")
        for title in ("Azimuths of rows", "Types of the pairs, by class", "Position error of all pairs", "The matching"):
            self.assertIn("<h2>" + title, own)
            for page in pages.values():
                self.assertIn("<h3 class=\"scope\">" + title, page)
        for name in ("r00", "field"):
            self.assertIn(">" + name + "<", pages["full"])
            self.assertNotIn(">" + name + "<", pages["redacted"])
        self.assertIn("PMN-2", pages["redacted"])
        hidden, own = json.loads((folder / "redacted.json").read_text(encoding="utf-8"))["matches"], document(outcome)
        # Whoever holds neither layer must not find the place: no digest, no directions.
        self.assertIsNone(hidden["digest"])
        self.assertFalse({row["content_sha256"] for row in hidden["inputs"]} & {row["content_sha256"] for row in own["inputs"]})
        left_out = {name for name, value in hidden["position"][0].items() if isinstance(value, dict) and value["value"] is None and
                    own["position"][0][name]["value"] is not None}
        self.assertLessEqual(left_out, {"mean_east", "mean_north", "mean_azimuth", "rmse_east", "rmse_north", "geometric_median_east",
                                        "geometric_median_north", "mean_direction", "row_azimuth"})
        self.assertLessEqual({"mean_east", "mean_north", "rmse_east"}, left_out)
        for name in set(own["position"][0]) - left_out:
            self.assertEqual(hidden["position"][0][name], own["position"][0][name], name)
        self.assertTrue(any(row["difference"] is not None for row in own["rows"]))
        self.assertEqual({row["difference"] for row in hidden["rows"]}, {None})

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
