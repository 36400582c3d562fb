# SPDX-License-Identifier: GPL-2.0-or-later
"""Golden documents: the whole JSON of runs through qgis_process.bin stays as it was when somebody checked it.

After a change that is meant to change numbers:  MINEMAP_RENEW_GOLDEN=1 ctest -R end_to_end_golden
then read the difference in golden/*.json before committing it. Left out of the comparison are the versions of plugin and
libraries, and the names of coordinate operations where PROJ is another version than the one that wrote the golden file.
"""
import json
import math
import os
import unittest

import minemap_testing
from minemap_testing import SAMPLE_PARAMETERS, SOURCE, out_folder, run_process
from worlds import FIND_FIELDS, Table, box, four_records, line, place, their_finds, their_search

GOLDEN = SOURCE / "tests" / "end_to_end" / "golden"
RENEW = os.environ.get("MINEMAP_RENEW_GOLDEN", "") not in ("", "0")
#: Numbers are written with all their digits; on another machine the last ones may differ.
SAME = 1e-9


def differences(expected, found, where=""):
    if isinstance(expected, dict) and isinstance(found, dict):
        if list(expected) != list(found):
            yield "{}: keys {} are now {}".format(where, list(expected), list(found))
            return
        for key in expected:
            yield from differences(expected[key], found[key], where + "." + key)
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for number, pair in enumerate(zip(expected, found)):
            yield from differences(*pair, "{}[{}]".format(where, number))
    elif isinstance(expected, float) and isinstance(found, (int, float)) and not isinstance(found, bool):
        if not math.isclose(expected, found, rel_tol=SAME, abs_tol=SAME):
            yield "{}: {!r} is now {!r}".format(where, expected, found)
    elif expected != found or type(expected) is not type(found):
        yield "{}: {!r} is now {!r}".format(where, expected, found)


class Golden(unittest.TestCase):
    maxDiff = None

    def compare(self, name, parameters, algorithm="minemap:scoremap", output="SCORECARD"):
        folder = out_folder(name)
        run = run_process({**parameters, output: str(folder / "document.json")}, algorithm)
        self.assertEqual(run.code, 0, run.text)
        text = (folder / "document.json").read_text(encoding="utf-8")
        card = json.loads(text)
        path = GOLDEN / (name + ".json")
        if RENEW:
            path.write_text(text, encoding="utf-8")
            self.skipTest("{} was renewed".format(path.name))
        golden = json.loads(path.read_text(encoding="utf-8"))
        self.assertRegex(card["digest"], "^[0-9a-f]{64}$")
        same_proj = golden.pop("plugin")["proj"] == card.pop("plugin")["proj"]
        for document in (golden, card):
            for operation in document["crs"]["operations"]:
                if not same_proj:
                    operation["name"] = ""
        found = list(differences(golden, card))
        self.assertEqual(found, [], "{} is not golden any more:\n{}".format(name, "\n".join(found)))

    def test_sample_area(self):
        self.compare("sample_area", SAMPLE_PARAMETERS)

    def small(self, **changed):
        """Five tolerances instead of a hundred: enough for the curve, and the golden files stay readable."""
        return {"MAP": four_records().file("records.gpkg"), "RECORD_ID": "id", "FINDS": their_finds().file("finds.gpkg"),
                "SEARCHED": their_search().file("searched.gpkg"), "TOLERANCES": "5;10;50;100", **changed}

    def test_four_records_in_groups(self):
        self.compare("four_records", self.small(GROUP_BY="sheet"))

    def test_lines_and_points(self):
        """Rows and single mines as one map; a row is judged by the ground within T of it."""
        rows = Table("LineString", [(line((0, 0), (100, 0)), {"id": "row 1"}), (line((0, 50), (100, 60), (200, 50)),
                {"id": "row 2"}),
                                    (line((500, 0), (600, 0)), {"id": "row 3"})], {"id": "string"})
        mines = Table("Point", [(place(300, 0), {"id": "mine 1"}), (place(320, 0), {"id": "mine 2"}), (place(700, 0),
                {"id": "mine 3"})], {"id": "string"})
        finds = Table("Point", [(place(x, y), {"id": "F{}".format(number), "qty": str(number % 3 + 1)})
                                for number, (x, y) in enumerate([(10, 0), (30, 2), (50, -3), (70, 8), (90, 0), (40, 55), (80, 51),
                                        (160, 60), (305, 3),
                                                                 (318, -9), (420, 10), (430, 12), (705, 20), (760, 20), (900, 0)])],
                                                                     FIND_FIELDS)
        searched = Table("Polygon", [(box(-50, -50, 300, 160), {"method": "clearance"}), (box(230, -50, 550, 120),
                {"method": "clearance"})], {"method": "string"})
        self.compare("lines_and_points", {"MAP": rows.file("rows.gpkg"), "MAP_POINTS": mines.file("mines.gpkg"), "RECORD_ID": "id",
                "FINDS": finds.file("mines_found.gpkg"),
                                          "QUANTITY": "qty", "SEARCHED": searched.file("ground.gpkg"), "TOLERANCES": "5;10;50;100"})

    def test_no_searched_layer(self):
        parameters = self.small()
        del parameters["SEARCHED"]
        self.compare("no_searched_layer", parameters)

    def test_accidents(self):
        """Accidents before, after and beside a dated search: the alarm leads."""
        accidents = Table("Point", [(place(50, 140), {"when": "2015-06-01"}), (place(350, 50), {"when": "2009-01-01"}), (place(650,
                50), {"when": None}),
                                    (place(960, 50), {"when": "2012"}), (place(1040, 300), {"when": "2013-02"})],
                                        {"when": "string"})
        searched = Table("Polygon", [(box(-60, -60, 860, 220), {"done": "2010-06-30"})], {"done": "string"})
        self.compare("accidents", self.small(ACCIDENTS=accidents.file("accidents.gpkg"), ACCIDENT_DATE="when",
                SEARCHED=searched.file("dated.gpkg"), SEARCH_DATE="done"))

    def test_counts(self):
        """Claims by type, some contradicted; accidents with people, of whom some are unknown; money."""
        claims = ("30 PMN-2", "6 TM-62", "12 PMN-2, 2 MON-50", "a few")
        records = Table("Polygon", [(box(300 * k, 0, 100, 100), {"id": "R{}".format(k + 1), "sheet": "ab"[k // 2], "claim": claim, "drawn": "1994-05"})
                                    for k, claim in enumerate(claims)])
        finds = [(place(300 * k + 7 + 11 * (n % 8), 9 + 13 * (n // 8)), {"item": item, "made": "1990" if n % 9 else "1999", "task": "t{}".format(k)})
                 for k, (number, item) in enumerate(((14, "PMN-2"), (9, "TM-62M"), (11, "PMN-2"), (3, "unknown"))) for n in range(number)]
        accidents = Table("Point", [(place(50, 50), {"when": "2001", "dead": "1", "hurt": "2"}), (place(220, 50), {"when": "1993", "dead": None, "hurt": "0"}),
                                    (place(350, 90), {"when": "2016-02-01", "dead": "0", "hurt": "1"})], {"when": "string", "dead": "string", "hurt": "string"})
        searched = Table("Polygon", [(box(300 * k - 20, -20, 90 + 10 * k, 140), {"task": "t{}".format(k // 2), "done": "2015-06-30"}) for k in range(4)])
        self.compare("counts", {"MAP": records.file("records.gpkg"), "RECORD_ID": "id", "GROUP_BY": "sheet", "MAP_DATE": "drawn", "CLAIM_TEXT": "claim",
                                "FINDS": Table("Point", finds).file("finds.gpkg"), "FIND_TYPE": "item", "MADE_DATE": "made", "TASK": "task",
                                "SEARCHED": searched.file("searched.gpkg"), "SEARCH_TASK": "task", "SEARCH_DATE": "done",
                                "ACCIDENTS": accidents.file("accidents.gpkg"), "ACCIDENT_DATE": "when",
                                "CASUALTIES": "civilian_killed=dead;civilian_injured=hurt", "COST_LOW": 1, "COST_HIGH": 3, "CURRENCY": "EUR",
                                "RATE_LOW": 40}, "minemap:reconcilecounts", "COUNTS_FILE")

    def test_matches(self):
        """Three rows turned by some degrees, types that differ, finds and mines without a partner."""
        mines, finds = [], []
        for row in range(3):
            for n in range(9):
                x, y = 60 * row + 0.4 * n, 12 * n
                mines.append((place(x, y), {"id": "M{}{}".format(row, n), "row": "r{}".format(row), "sheet": "ab"[row % 2], "type": "PMN-2"}))
                if (row + n) % 5:
                    finds.append((place(x + 1.5 - 0.5 * n, y - 0.7 + 0.2 * (n % 3)), {"name": "F{}{}".format(row, n),
                                  "type": "TM-62" if n == 3 else "PMN-2", "task": "t{}".format(row * 3 + n // 3)}))
        finds += [(place(400 + 150 * k, 300), {"name": "B{}".format(k), "type": "PMN-2", "task": "b{}".format(k)}) for k in range(4)]
        searched = Table("Polygon", [box(-100, -100, 1200, 600)])
        self.compare("matches", {"MAP": Table("Point", mines).file("mines.gpkg"), "RECORD_ID": "id", "ROW": "row", "GROUP_BY": "sheet", "CLAIM_TYPE": "type",
                                 "FINDS": Table("Point", finds).file("finds.gpkg"), "FIND_ID": "name", "FIND_TYPE": "type", "TASK": "task",
                                 "SEARCHED": searched.file("searched.gpkg"), "GATE": 5, "EVIDENCE_SD": 0.3}, "minemap:matchmines", "MATCHES")


if __name__ == "__main__":
    minemap_testing.main()
