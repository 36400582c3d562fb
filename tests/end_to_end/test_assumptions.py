# SPDX-License-Identifier: GPL-2.0-or-later
"""Habits of real data that break what a score takes for granted: each is found, leads, and empties what it voids; what
is assumed all the same is said first; honest data lose nothing."""
import json
import pathlib
import unittest

import minemap_testing
from minemap_testing import SAMPLE_PARAMETERS, run_here, score, with_outputs
from simulated import diagnose, simulate

CODES = ["cut_by_search", "map_and_search_apart", "map_made_from_finds", "finds_on_search_places", "search_copied_from_map", "search_drawn_around_finds",
         "positions_coarser_than_tolerance", "finds_twice", "evidence_selected", "map_and_search_of_different_times",
         "area_leaves_out"]
FIELDS = {"RECORD_ID": "rec_id", "MAP_DATE": "laid", "TASK": "task", "FIND_DATE": "found_on", "SEARCH_DATE": "completed", "SEARCH_TASK": "task"}
#: Search that knows nothing of the map, so that it crosses many of the records.
WORLD = {"EXTENT": "640000,648000,4400000,4408000 [EPSG:32638]", "RECORDS": 80, "MINES": 30, "SEARCHED_SHARE": 0.4,
         "UNRECORDED_SHARE": 0.2, "SEED": 5}
#: Search that follows the map: what it searched it searched whole.
FOLLOWING = {"SEARCHED_SHARE": 0.2, "SEARCH_FOLLOWS_MAP": 0.8, "RECORDS": 40}
HIT_NUMBERS = ("HIT_RATE", "HIT_RATE_LOW", "HIT_RATE_HIGH", "HIT_RATE_ALL", "SKILL", "P_VALUE", "SUCCESS_AREA")
QUICK = {"SHIFTS": 199}


def area(**habits):
    return simulate(**{**WORLD, **habits})


def roles(simulation, fields=FIELDS, **further):
    return {"MAP": simulation.layer("MAP"), "FINDS": simulation.layer("FINDS"), "SEARCHED": simulation.layer("SEARCHED"), **fields, **further}


def card(outcome, name="SCORECARD"):
    return json.loads(pathlib.Path(outcome[name]).read_text(encoding="utf-8"))


def states(document):
    return {assumption["code"]: assumption["state"] for assumption in document["assumptions"]}


def broken(document):
    return [code for code, state in states(document).items() if state == "broken"]


def reconcile(**parameters):
    given = with_outputs(("COUNTS", "RECORDS"), parameters)
    given["COUNTS_FILE"] = given.pop("SCORECARD").replace("scorecard_", "counts_")
    return run_here("minemap:reconcilecounts", given)


class Honest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.area = area()
        cls.outcome = score(**roles(cls.area), **QUICK)
        cls.card = card(cls.outcome)

    def test_all_are_listed_in_order_and_none_is_broken(self):
        self.assertEqual([assumption["code"] for assumption in self.card["assumptions"]], CODES)
        self.assertEqual(broken(self.card), [])
        self.assertEqual(states(self.card)["cut_by_search"], "holds")
        self.assertEqual(states(self.card)["area_leaves_out"], "cannot_be_checked")

    def test_what_cannot_be_checked_says_why(self):
        for assumption in self.card["assumptions"]:
            self.assertEqual(assumption["reason"] is None, assumption["state"] != "cannot_be_checked", assumption)

    def test_every_number_is_given(self):
        for name in HIT_NUMBERS:
            self.assertIsNotNone(self.outcome[name], name)

    def test_the_sample_area_breaks_none_that_voids(self):
        document = card(score(**SAMPLE_PARAMETERS, **QUICK))
        self.assertEqual([entry["code"] for entry in document["assumptions"] if entry["state"] == "broken" and entry["invalidates"]], [])
        self.assertEqual(broken(card(diagnose(**{name: value for name, value in SAMPLE_PARAMETERS.items() if name in (
            "MAP", "RECORD_ID", "FINDS", "SEARCHED", "TASK", "SEARCH_KIND", "SEARCH_COUNTS")}, NULL_RUNS=99, OLD_CRS="4284"),
            "DIAGNOSIS")), [])


class CutBySearch(unittest.TestCase):
    """The hazard layer of today against the clearance of yesterday."""

    @classmethod
    def setUpClass(cls):
        cls.area = area(CUT=1)
        cls.outcome = score(**roles(cls.area), **QUICK)
        cls.card = card(cls.outcome)

    def test_a_right_map_is_not_called_wrong(self):
        self.assertIn("cut_by_search", broken(self.card))
        for name in HIT_NUMBERS + ("CHANCE_RATE", "CONFIRMATION_RATE"):
            self.assertIsNone(self.outcome[name], name)
        for key in ("hit_rate.value", "hit_rate.chance", "hit_rate.p_value", "confirmation.value", "curve.hit_lo"):
            self.assertEqual(self.card["undefined"][key], "records end where searched ground begins")
        self.assertTrue(all(point["hit"] is None and point["chance"] is None for point in self.card["curve"]))

    def test_it_leads_and_says_what_to_bring(self):
        leading = [line for line in self.outcome["SUMMARY"].split("\n") if line.startswith("Alarm:") and "accidents" not in line]
        self.assertIn("before clearance", leading[0])
        self.assertNotIn("%", leading[0])
        self.assertNotIn("no better than chance", self.outcome["SUMMARY"])
        self.assertIn("No hit rate is given", self.outcome["SUMMARY"])

    def test_no_record_is_judged(self):
        self.assertEqual({row["mm_verdict"] for row in self.outcome.rows("RECORDS")}, {None})

    def test_the_page_says_it_before_any_number(self):
        report = str(minemap_testing.out_folder("cut") / "report.html")
        page = pathlib.Path(score(**roles(self.area), **QUICK, REPORT=report)["REPORT"]).read_text(encoding="utf-8")
        self.assertLess(page.index("before clearance"), page.index("class=\"tile\""))
        self.assertIn("What the numbers take for granted", page)

    def test_nothing_is_explained(self):
        """12 of 12 such maps were called SK-42 or a Gauss-Krüger mix-up."""
        outcome = diagnose(**roles(self.area, {"RECORD_ID": "rec_id", "TASK": "task"}), NULL_RUNS=99)
        self.assertEqual(outcome["BEST_CAUSE"], "none")
        for name in ("SHIFT_EAST", "SHIFT_LENGTH", "SHIFT_P_VALUE", "HIT_RATE_BEFORE", "HIT_RATE_AFTER"):
            self.assertIsNone(outcome[name], name)
        rows = outcome.rows("EXPLANATIONS")
        self.assertEqual([(row["mm_cause"], row["mm_verdict"]) for row in rows], [("none", "not_identifiable")])
        self.assertIn("before clearance", outcome["SUMMARY"])
        self.assertEqual(outcome.rows("OFFSETS"), [])
        self.assertIn("cut_by_search", broken(card(outcome, "DIAGNOSIS")))

    def test_counts_are_not_judged(self):
        outcome = reconcile(**roles(self.area), CLAIMED="mines")
        self.assertEqual({row["mm_count"] for row in outcome.rows("COUNTS")}, {"cannot_be_judged"})
        self.assertEqual({row["mm_why"] for row in outcome.rows("COUNTS")}, {"records end where searched ground begins"})
        for name in ("COUNT_RATIO", "LEFT", "AREA_IN_VAIN"):
            self.assertIsNone(outcome[name], name)
        self.assertEqual(outcome["RECORDS_COMPARED"], 0)

    def test_what_is_assumed_is_said_first_and_the_numbers_come(self):
        outcome = score(**roles(self.area), **QUICK, ASSUME="cut_by_search")
        self.assertIsNotNone(outcome["HIT_RATE"])
        lines = [line for line in outcome["SUMMARY"].split("\n") if "accidents" not in line]
        self.assertIn("taken for granted all the same (ASSUME): 1", lines[0])
        self.assertIn("before clearance", lines[1])
        document = card(outcome)
        self.assertTrue(next(entry for entry in document["assumptions"] if entry["code"] == "cut_by_search")["assumed"])
        self.assertEqual(document["parameters"]["ASSUME"], "cut_by_search")
        self.assertNotEqual(document["digest"], self.card["digest"])

    def test_every_way_of_cutting_is_found(self):
        for habits in ({"CUT": 0.5}, {"CUT": 1, "CUT_BUFFER": 25}, {"CUT": 1, "MAP_GEOMETRY": "lines"}, {"CUT": 1, "SEED": 8}):
            with self.subTest(habits):
                made = area(**habits)
                document = card(score(**roles(made), **QUICK))
                self.assertIn("cut_by_search", broken(document))
                self.assertIsNone(document["hit_rate"]["value"])


class VanishedRecords(unittest.TestCase):
    """Search followed the map, so that nothing is left of what it searched, and no border shows it."""

    def test_a_right_map_gets_no_rate_of_nought(self):
        made = area(**FOLLOWING, CUT=1)
        outcome = score(**roles(made), **QUICK)
        document = card(outcome)
        self.assertTrue({"cut_by_search", "map_and_search_apart"} & set(broken(document)), states(document))
        self.assertIsNone(outcome["HIT_RATE"])
        self.assertIsNone(outcome["P_VALUE"])
        self.assertIn("No hit rate is given", outcome["SUMMARY"])
        self.assertIn("before clearance", outcome["SUMMARY"])

    def test_uncut_it_is_scored(self):
        made = area(**FOLLOWING)
        document = card(score(**roles(made), **QUICK))
        self.assertEqual([entry["code"] for entry in document["assumptions"] if entry["state"] == "broken" and entry["invalidates"]], [])


class OtherHabits(unittest.TestCase):
    def found(self, code, fields=FIELDS, **habits):
        made = area(**habits)  # Kept, because it owns its layers.
        outcome = score(**roles(made, fields), **QUICK)
        document = card(outcome)
        self.assertIn(code, broken(document), states(document))
        self.assertIn(code, outcome.notes())
        entry = next(entry for entry in document["assumptions"] if entry["code"] == code)
        self.assertGreater(entry["concerned"], 0)
        self.assertIsNotNone(entry["statistic"])
        if "hit_rate" in entry["invalidates"]:
            self.assertIsNone(outcome["HIT_RATE"])
            self.assertIn("No hit rate is given", outcome["SUMMARY"])
        return outcome

    def test_finds_at_the_middle_or_a_corner_of_their_task(self):
        self.found("finds_on_search_places", FINDS_AT="task_centroid")
        self.found("finds_on_search_places", FINDS_AT="task_corner")

    def test_rounded_finds(self):
        outcome = self.found("positions_coarser_than_tolerance", ROUNDING=100)
        self.assertIn("200 m", outcome["SUMMARY"])
        fine = area(ROUNDING=1)
        self.assertIsNotNone(score(**roles(fine), **QUICK)["HIT_RATE"])

    def test_a_second_source(self):
        outcome = self.found("finds_twice", DUPLICATES=1)
        self.assertIsNotNone(outcome["HIT_RATE"], "the rate of places stands")

    def test_search_made_of_the_map(self):
        self.found("search_copied_from_map", SEARCH_FROM="map")

    def test_search_made_of_the_finds(self):
        self.found("search_drawn_around_finds", SEARCH_FROM="finds")

    def test_a_map_made_of_the_finds(self):
        self.found("map_made_from_finds", MAP_FROM_FINDS=1)


class Refused(unittest.TestCase):
    def test_an_unknown_word_is_named_with_those_that_are_known(self):
        outcome = score(**SAMPLE_PARAMETERS, ASSUME="cut_by_search;map_is_right")
        self.assertFalse(outcome.complete)
        self.assertIn("map_is_right", outcome.sentence)
        self.assertIn("finds_twice", outcome.sentence)

    def test_what_holds_may_be_assumed(self):
        outcome = score(**SAMPLE_PARAMETERS, **QUICK, ASSUME="cut_by_search")
        self.assertNotIn("assumed_against_evidence", outcome.notes())


if __name__ == "__main__":
    minemap_testing.main()
