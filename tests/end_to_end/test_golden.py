# SPDX-License-Identifier: GPL-2.0-or-later
"""Golden scorecards: the whole JSON of four runs, through qgis_process.bin, stays as it was when somebody checked it.

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

    def compare(self, name, parameters):
        folder = out_folder(name)
        run = run_process({**parameters, "SCORECARD": str(folder / "scorecard.json")})
        self.assertEqual(run.code, 0, run.text)
        text = (folder / "scorecard.json").read_text(encoding="utf-8")
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


if __name__ == "__main__":
    minemap_testing.main()
