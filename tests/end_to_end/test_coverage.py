# SPDX-License-Identifier: GPL-2.0-or-later
"""What share of the inputs stands behind the numbers is said before them, in every algorithm, and the log holds what the
panel shows."""
import unittest

import minemap_testing
from minemap_testing import compare, run_here, score
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject
from worlds import HOME_CRS, Table, box, four_records, place, their_finds, their_search

LEADING = ("records_left_out", "finds_left_out", "accidents_left_out", "searched_left_out", "search_kinds_unmet", "map_dates_missing",
           "quantities_missing", "laid_dates_missing", "find_dates_missing", "find_tasks_missing", "search_dates_missing",
           "search_tasks_missing", "accident_dates_missing")


def roles(**changed):
    return {"MAP": four_records().layer(), "RECORD_ID": "id", "FINDS": their_finds().layer(), "SEARCHED": their_search().layer(),
            **changed}


def with_values(table, field, values):
    """The rows of a table with a further field, of which as many are given as there are values."""
    rows = [(wkt, {**kept, field: values[number] if number < len(values) else None}) for number, (wkt, kept) in enumerate(table.rows)]
    return Table(table.kind, rows, {**table.fields, field: "string"})


def with_rows(table, *rows):
    return Table(table.kind, table.rows + list(rows), table.fields)


class Coverage(unittest.TestCase):
    maxDiff = None

    def leads(self, outcome, *parts):
        """The first lines, before any number of the score."""
        lines = outcome["SUMMARY"].split("\n")
        for part in parts:
            places = [number for number, line in enumerate(lines) if part in line]
            self.assertTrue(places, "{!r} is not in: {}".format(part, lines))
            first_number = next((number for number, line in enumerate(lines) if "finds could be scored" in line or
                                 "Finds in searched ground" in line or "judged for both" in line), len(lines))
            self.assertLess(places[0], first_number, lines)

    def nothing_leads(self, outcome):
        self.assertEqual([code for code in outcome.notes() if code in LEADING], [])

    def test_the_headline_says_of_how_many(self):
        outcome = score(**roles())
        self.assertIn("14 of 15 finds could be scored", outcome["SUMMARY"])
        self.assertIn("There are 4 records in all.", outcome["SUMMARY"])
        self.nothing_leads(outcome)

    def test_records_without_a_place_lead(self):
        lost = [(None, {"id": "N{}".format(number)}) for number in range(5)]
        outcome = score(**roles(MAP=with_rows(four_records(), *lost).layer()))
        self.leads(outcome, "Records without a usable place: 5 of 9")
        few = Table("Polygon", [(box(300 * number, 1000, 50, 50), {"id": "F{}".format(number)}) for number in range(20)])
        outcome = score(**roles(MAP=with_rows(four_records(), *few.rows, (None, {"id": "N"})).layer()))
        self.assertNotIn("records_left_out", outcome.notes())  # 1 of 25: a note of its own is enough.
        self.assertIn("null_geometry", outcome.notes())

    def test_finds_that_cannot_be_used_lead(self):
        lost = [(None, {"id": "N", "qty": "1"}), (place(50, 50), {"id": "Z", "qty": "0"})]
        outcome = score(**roles(FINDS=with_rows(their_finds(), *lost).layer(), QUANTITY="qty"))
        self.leads(outcome, "2 of 17")
        self.assertIn("14 of 17 finds could be scored", outcome["SUMMARY"])

    def test_searched_ground_without_a_place_leads(self):
        outcome = score(**roles(SEARCHED=with_rows(their_search(), (None, {"method": "clearance"})).layer()))
        self.leads(outcome, "Polygons of searched ground without a usable place: 1 of 2")

    def test_an_accident_without_a_place_leads(self):
        accidents = Table("Point", [(place(50 + number, 50), {"when": "2010"}) for number in range(30)] + [(None, {"when": "2010"})])
        outcome = score(**roles(ACCIDENTS=accidents.layer(), ACCIDENT_DATE="when"))
        self.leads(outcome, "Accidents without a usable place: 1 of 31")

    def test_alarms_are_features_with_their_place_and_id(self):
        searched = with_values(their_search(), "done", ["2000"]).layer()
        happened = [(place(50, 50), {"when": "1999"}), (place(60, 50), {"when": "2010-03-01"}), (place(9000, 50), {"when": "2010"})]
        finds = with_values(their_finds(), "found", ["1998", "2004-05-06"])
        outcome = score(**roles(ACCIDENTS=Table("Point", happened).layer(name="hurt"), ACCIDENT_DATE="when", SEARCHED=searched,
                                SEARCH_DATE="done", FINDS=finds.layer(name="found"), FIND_DATE="found"))
        self.assertEqual(outcome.notes()["accident_in_searched_ground"], 2)
        rows = outcome.rows("ALARMS")
        self.assertEqual([(row["mm_alarm"], row["mm_layer"], row["mm_feature"]) for row in rows],
                         [("accidents_after_search", "hurt", "2"), ("finds_after_search", "found", "2")])
        layer = outcome.layer("ALARMS")
        self.assertEqual(layer.crs().authid(), "EPSG:4326")
        spot = next(layer.getFeatures()).geometry()
        spot.transform(QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(HOME_CRS), QgsProject.instance()))
        self.assertLess(spot.distance(QgsGeometry.fromWkt(place(60, 50))), 0.001)
        self.assertEqual(score(**roles()).rows("ALARMS"), [])

    def test_missing_values_lead_from_a_half(self):
        """15 finds: with 8 values under a half is missing, with 7 over it; no field given says nothing."""
        for parameter, code in (("QUANTITY", "quantities_missing"), ("LAID_DATE", "laid_dates_missing"),
                                ("FIND_DATE", "find_dates_missing"), ("TASK", "find_tasks_missing")):
            for given in (7, 8):
                finds = with_values(their_finds(), "value", ["1990"] * given)
                outcome = score(**roles(FINDS=finds.layer(), **{parameter: "value"}))
                self.assertEqual(outcome.notes().get(code), 8 if given == 7 else None, (parameter, given))
                if given == 7:
                    self.leads(outcome, "8 of 15")
        for parameter, code in (("SEARCH_DATE", "search_dates_missing"), ("SEARCH_TASK", "search_tasks_missing")):
            outcome = score(**roles(SEARCHED=with_values(their_search(), "value", []).layer(), **{parameter: "value"}))
            self.assertEqual(outcome.notes().get(code), 1)
            self.leads(outcome, "1 of 1")
        outcome = score(**roles(MAP=with_values(four_records(), "made", ["1990"]).layer(), MAP_DATE="made"))
        self.leads(outcome, "Records without a date: 3 of 4")
        accidents = Table("Point", [(place(50, 50), {"when": None}), (place(90, 50), {"when": None})], {"when": "string"})
        outcome = score(**roles(ACCIDENTS=accidents.layer(), ACCIDENT_DATE="when"))
        self.leads(outcome, "Accidents without a date: 2 of 2")

    def test_a_field_that_one_of_two_maps_lacks_is_missing_in_all_its_records(self):
        dated = with_values(four_records(), "made", ["1990"] * 4).layer()
        outcome = compare(MAP_A=dated, MAP_B=four_records().layer(name="undated"), MAP_DATE="made", RECORD_ID="id",
                          FINDS=their_finds().layer(), SEARCHED=their_search().layer())
        self.leads(outcome, "Layer undated: Records without a date: 4 of 4")

    def test_words_of_search_counts_that_no_polygon_bears(self):
        rows = their_search().rows + [(box(100 * number, 500, 90, 90), {"method": word})
                                      for number, word in enumerate(["Reduced", "reduced", "Cleared", None])]
        searched = Table("Polygon", rows, {"method": "string"}).layer()
        outcome = score(**roles(SEARCHED=searched, SEARCH_KIND="method", SEARCH_COUNTS="Clearance; CLEARED ;Reduced area"))
        self.leads(outcome, '"Reduced area"', '"Reduced" (1)')
        left_out = [note for note in outcome.card["notes"] if note["code"] == "search_kinds_left_out"][0]
        self.assertEqual((left_out["count"], left_out["severity"]), (3, "warning"))
        self.assertIn('no value (1)', left_out["text"])
        met = score(**roles(SEARCHED=searched, SEARCH_KIND="method", SEARCH_COUNTS="clearance;cleared"))
        self.assertNotIn("search_kinds_unmet", met.notes())
        left_out = [note for note in met.card["notes"] if note["code"] == "search_kinds_left_out"][0]
        self.assertEqual((left_out["count"], left_out["severity"]), (3, "info"))
        self.assertEqual(met["SEARCHED_AREA"], outcome["SEARCHED_AREA"])
        self.assertNotIn("Reduced", met["SUMMARY"])

    def test_search_counts_need_a_kind(self):
        outcome = score(**roles(SEARCH_COUNTS="clearance"))
        self.assertIn("SEARCH_COUNTS is given without SEARCH_KIND", outcome.sentence)

    def test_every_algorithm_says_it_first(self):
        lost = [(None, {"id": "N{}".format(number)}) for number in range(5)]
        broken = with_rows(four_records(), *lost).layer()
        told = "Records without a usable place: 5 of 9"
        usual = {"FINDS": their_finds().layer(), "SEARCHED": their_search().layer(), "RECORD_ID": "id"}
        self.leads(compare(**usual, MAP_A=broken, MAP_B=four_records().layer()), told)
        mines = Table("Point", [(place(20 + 20 * number, 30), {"id": str(number)}) for number in range(5)] +
                      [(None, {"id": "N{}".format(number)}) for number in range(5)], {"id": "string"}).layer()
        for algorithm, given in (
                ("minemap:diagnoseerror", {**usual, "MAP": broken, "NULL_RUNS": 99}),
                ("minemap:reconcilecounts", {**usual, "MAP": broken}),
                ("minemap:matchmines", {**usual, "MAP": mines, "GATE": 5})):
            outcome = run_here(algorithm, given)
            self.assertTrue(outcome.complete, outcome.sentence)
            self.assertRegex(outcome["SUMMARY"].split(".")[0], "Records without a usable place: 5 of (9|10)", algorithm)

    def test_the_log_says_what_was_unread_and_left_out(self):
        feedback = minemap_testing.Feedback()
        lost = (None, {"id": "N", "qty": "1"})
        outcome = score(feedback, **roles(FINDS=with_rows(their_finds(), lost).layer()))
        log = "\n".join(feedback.lines)
        self.assertIn("Features without geometry: 1", log)
        self.assertIn("Finds outside searched ground, not scored: 1", log)
        self.assertIn(outcome["SUMMARY"], log)
        feedback = minemap_testing.Feedback()
        claims = with_values(four_records(), "claim", ["12 PMN", "about a dozen or so", "[many]", "4 TM-62"])
        run_here("minemap:reconcilecounts", {**roles(MAP=claims.layer()), "CLAIM_TEXT": "claim"}, feedback)
        log = "\n".join(feedback.lines)
        for text, record in (("about a dozen or so", "R2"), ("[many]", "R3")):
            self.assertRegex(log, "Not understood on record {}: .*{}".format(record, text.strip("[]")))
        self.assertNotIn("12 PMN", log)


if __name__ == "__main__":
    minemap_testing.main()
