# SPDX-License-Identifier: GPL-2.0-or-later
"""Nothing is left out silently: each note is counted, and said in the report and, where it matters, in the summary."""
import unittest

import minemap_testing
from minemap_testing import WORK, score
from qgis.core import QgsGeometry, QgsPointXY
from worlds import ORIGIN, Table, box, four_records, place, polygon, their_finds, their_search

X, Y = ORIGIN


def roles(**changed):
    return {"MAP": four_records().layer(), "RECORD_ID": "id", "FINDS": their_finds().layer(), "SEARCHED": their_search().layer(),
            **changed}


def with_rows(table, *rows, fields=None):
    return Table(table.kind, table.rows + list(rows), fields or table.fields)


class Notes(unittest.TestCase):
    def note(self, outcome, code):
        found = [note for note in outcome.card["notes"] if note["code"] == code]
        self.assertTrue(found, "no note {}: {}".format(code, outcome.notes()))
        return found[0]

    def count(self, outcome, code, count, severity):
        note = self.note(outcome, code)
        self.assertEqual((note["count"], note["severity"]), (count, severity))
        self.assertIn(str(count), note["text"])
        return note

    def test_no_notes_without_cause(self):
        """What the good world says is only what is true of it."""
        self.assertEqual(score(**roles()).notes(), {"evidence_selected": 12, "finds_outside_searched": 1, "large_cluster": 1})

    def test_repaired_and_refused(self):
        crossed = [(polygon([(x, 500), (x + 50, 550), (x + 50, 500), (x, 550)]), {"id": "B{}".format(x)}) for x in (0, 100, 200)]
        outcome = score(**roles(MAP=with_rows(four_records(), *crossed).layer(name="drawn badly")))
        note = self.count(outcome, "repaired", 3, "warning")
        self.assertIn("drawn badly", note["text"])
        self.assertIn(": 5 (\"B0\"), 6 (\"B100\"), 7 (\"B200\")", note["text"])
        nonsense = [(QgsGeometry.fromPolygonXY([[QgsPointXY(X, Y), QgsPointXY(float("nan"), Y), QgsPointXY(X, Y + 9), QgsPointXY(X,
                Y)]]), {"id": "N"})]
        outcome = score(**roles(MAP=with_rows(four_records(), *nonsense).layer()))
        self.count(outcome, "refused", 1, "warning")
        self.assertEqual(outcome.card["inputs"][0]["refused"], 1)
        self.assertIsNone(outcome.column("RECORDS", "id", "mm_verdict")["N"])

    def test_null_geometries_of_each_layer(self):
        outcome = score(**roles(MAP=with_rows(four_records(), (None, {"id": "N1"}), (None, {"id": "N2"})).layer(name="the map"),
                                FINDS=with_rows(their_finds(), (None, {"id": "N3"})).layer(name="the finds")))
        counts = {note["text"].split(":")[0]: note["count"] for note in outcome.card["notes"] if note["code"] == "null_geometry"}
        self.assertEqual(counts, {"Layer the map": 2, "Layer the finds": 1})

    def test_finds_outside_and_just_outside(self):
        """The search ends 40 m east of R3: finds 5 m and 9 m beyond it are just outside, one at 11 m is not."""
        edge = 800
        further = [(place(edge + reach, 50), {"id": "E{}".format(reach)}) for reach in (0, 5, 9, 11)]
        outcome = score(**roles(FINDS=with_rows(their_finds(), *further).layer()))
        self.count(outcome, "finds_outside_searched", 4, "info")
        note = self.count(outcome, "finds_just_outside", 2, "info")
        self.assertEqual(outcome.column("SCORED_FINDS", "id", "mm_class")["E0"], "unmapped", "on the edge is searched")
        self.assertEqual(outcome["FINDS_SCORED"], 15)
        self.assertIn("76 %", note["text"], "13 of 17")

    def test_finds_of_one_place(self):
        """Two finds in one place are common; three or more are a demolition site or a centroid."""
        twice = score(**roles(FINDS=with_rows(their_finds(), (place(20, 30), {"id": "again"})).layer()))
        self.assertNotIn("finds_same_place", twice.notes())
        rows = [(place(20, 30), {"id": "S{}".format(n)}) for n in range(2)] + [(place(500, 50),
                {"id": "T{}".format(n)}) for n in range(4)]
        outcome = score(**roles(FINDS=with_rows(their_finds(), *rows).layer()))
        self.count(outcome, "finds_same_place", 7, "warning")

    def test_record_ids(self):
        rows = [(box(0, 500, 50, 50), {"id": "R1"}), (box(100, 500, 50, 50), {}), (box(200, 500, 50, 50), {"id": ""}), (box(300,
                500, 50, 50), {"id": "R1"})]
        outcome = score(**roles(MAP=with_rows(four_records(), *rows).layer()))
        self.count(outcome, "duplicate_record_ids", 3, "warning")
        self.count(outcome, "null_record_ids", 2, "warning")

    def test_ids_of_geometry(self):
        """Without RECORD_ID a record is named by twelve hex digits that no drawing direction changes."""
        outcome = score(**roles(RECORD_ID=None))
        names = set(outcome.column("SCORED_FINDS", "id", "mm_record").values()) - {None}
        self.assertTrue(names)
        for name in names:
            self.assertRegex(name, "^[0-9a-f]{12}$")
        self.assertNotIn("null_record_ids", outcome.notes())

    def test_records_without_area(self):
        flat = (polygon([(0, 500), (100, 500), (0, 500)]), {"id": "flat"})
        outcome = score(**roles(MAP=with_rows(four_records(), flat).layer()))
        self.count(outcome, "records_without_area", 1, "warning")

    def test_duplicate_geometry(self):
        turned = (polygon([(100, 100), (100, 0), (0, 0), (0, 100)]), {"id": "twin"})
        outcome = score(**roles(MAP=with_rows(four_records(), turned).layer()))
        self.count(outcome, "duplicate_record_geometry", 2, "warning")

    def test_search_kind_unknown(self):
        """Ground that was cancelled on paper is found by its words while SEARCH_KIND is not set, and the summary says so."""
        words = ["Cancelled", "land release by reduction", "Non-Technical Survey", "NTS", "non technical survey", "clearance",
                "battle area clearance", "Technical Survey", None]
        rows = [(box(100 * number, 500, 90, 90), {"method": word}) for number, word in enumerate(words)]
        searched = Table("Polygon", their_search().rows + rows, {"method": "string"})
        outcome = score(**roles(SEARCHED=searched.layer()))
        note = self.count(outcome, "search_kind_unknown", 5, "warning")
        self.assertIn(note["text"].partition(": ")[2].split(":")[0], outcome["SUMMARY"])
        self.assertIn(" 5", outcome["SUMMARY"])
        told = score(**roles(SEARCHED=searched.layer(), SEARCH_KIND="method",
                SEARCH_COUNTS="clearance;battle area clearance;Technical Survey"))
        self.assertNotIn("search_kind_unknown", told.notes())
        self.assertLess(told["SEARCHED_AREA"], outcome["SEARCHED_AREA"])

    def test_quantities_of_zero(self):
        rows = [(place(50, 50), {"id": "Z0", "qty": "0"}), (place(50, 50), {"id": "Z1", "qty": "-3"}), (place(50, 50), {"id": "Z2",
                "qty": None})]
        outcome = score(**roles(FINDS=with_rows(their_finds(), *rows).layer(), QUANTITY="qty"))
        self.count(outcome, "quantity_excluded", 2, "warning")
        self.assertEqual(outcome["FINDS_TOTAL"], 16)
        self.assertIsNone(outcome.column("SCORED_FINDS", "id", "mm_class")["Z0"])

    def test_unreadable_dates(self):
        rows = [(wkt, {**values, "made": date}) for (wkt, values), date in zip(four_records().rows, ("1987", "spring", "1987-02-31",
                "1987-05"))]
        outcome = score(**roles(MAP=Table("Polygon", rows).layer(), MAP_DATE="made"))
        self.count(outcome, "dates_unreadable", 2, "warning")

    def test_accident_in_searched_ground(self):
        """The one note that leads summary and report: somebody was hurt where the ground was said to be searched."""
        accidents = Table("Point", [(place(50, 140), {"when": "2015-06-01"}), (place(350, 140), {"when": "2009-01-01"}),
                (place(5000, 5000), {"when": "2016-01-01"})])
        searched = Table("Polygon", [(box(-60, -60, 860, 220), {"done": "2010-06-30"})])
        report = WORK / "out" / "alarm.html"
        parameters = roles(ACCIDENTS=accidents.layer(), ACCIDENT_DATE="when", SEARCHED=searched.layer(), SEARCH_DATE="done")
        outcome = score(REPORT=str(report), **parameters)
        note = self.count(outcome, "accident_in_searched_ground", 1, "alarm")
        self.assertEqual(outcome["SUMMARY"].splitlines()[0], "Alarm: " + note["text"])
        text = report.read_text(encoding="utf-8")
        body = text[text.index("<body"):]
        self.assertLess(body.index("Accidents or finds inside ground reported searched"), body.index("finds could be scored"))
        self.assertEqual((outcome["ACCIDENTS_TOTAL"], outcome["ACCIDENTS_HIT"]), (3, 0))
        undated = score(**{**parameters, "ACCIDENT_DATE": None})
        self.count(undated, "accident_in_searched_ground_undated", 2, "warning")
        self.assertNotIn("accident_in_searched_ground", undated.notes())
        self.assertNotIn("Alarm", undated["SUMMARY"])

    def test_groups(self):
        rows = [(box(0, 500, 50, 50), {"id": "G1"})]
        outcome = score(**roles(MAP=with_rows(four_records(), *rows).layer(), GROUP_BY="sheet"))
        self.count(outcome, "record_without_group", 1, "info")
        self.assertIn("group_may_take_finds", outcome.notes())
        self.assertEqual([group["name"] for group in outcome.card["groups"]].count(None), 1)

    def test_report_names_every_note(self):
        crossed = (polygon([(0, 500), (50, 550), (50, 500), (0, 550)]), {"id": "R1"})
        report = WORK / "out" / "notes.html"
        outcome = score(REPORT=str(report), **roles(MAP=with_rows(four_records(), crossed, (None, {})).layer(),
                                                    FINDS=with_rows(their_finds(), *[(place(805, 50), {"id": "s"})] * 3).layer()))
        text = report.read_text(encoding="utf-8").replace("&quot;", '"').replace("&amp;", "&")
        self.assertGreaterEqual(len(outcome.card["notes"]), 6)
        for note in outcome.card["notes"]:
            self.assertIn(note["text"].partition("First features")[0].strip(), text)


if __name__ == "__main__":
    minemap_testing.main()
