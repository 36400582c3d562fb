# SPDX-License-Identifier: GPL-2.0-or-later
"""Holds the product against situations from public bug reports (../shared/cases), each of which says what is right.

The cases are not in the repository; what is expected of each stands here. A case whose situation the tests of the
project make themselves (102, 103, hostile/08) is held there. `run_cases.py Cases.test_14` runs one.
"""
import os
import pathlib
import subprocess
import sys
import unittest

import minemap_testing
from minemap_testing import SOURCE, skip

FOLDER = pathlib.Path(os.environ.get("MINEMAP_SHARED_CASES") or SOURCE.parent / "shared" / "cases")
if not FOLDER.is_dir():
    skip("no cases: set MINEMAP_SHARED_CASES to their folder")

from case_run import copy_of, run_case, run_command  # noqa: E402  (needs the prefix that minemap_testing makes)

USUAL = {"FINDS_SCORED": 200, "FINDS_HIT": 160, "RECORDS_CONFIRMED": 16, "RECORDS_TOTAL": 20}


def folder_of(number):
    (folder,) = FOLDER.glob(number + "-*")
    return folder


class Cases(unittest.TestCase):
    maxDiff = None

    def numbers(self, run, expected):
        self.assertEqual(run.code, 0, run.text)
        self.assertEqual({name: run.results.get(name) for name in expected}, expected, run.text)

    def usual(self, run, **changed):
        self.numbers(run, {**USUAL, **changed})

    def refused(self, run, *words):
        self.assertNotEqual(run.code, 0, run.text)
        for word in words:
            self.assertRegex(run.error, "(?i)" + word)

    def leads(self, run, *words):
        """The words stand before the numbers."""
        self.assertEqual(run.code, 0, run.text)
        for word in words:
            self.assertRegex(run.first_lines, "(?i)" + word)

    # Dates

    def test_01(self):
        (run,) = run_case(folder_of("01"))
        self.usual(run, FINDS_SCORED=120, FINDS_HIT=80, RECORDS_CONFIRMED=8)

    def test_03(self):
        (run,) = run_case(folder_of("03"))
        self.usual(run, FINDS_SCORED=120, FINDS_HIT=80, RECORDS_CONFIRMED=8)

    def test_05(self):
        (run,) = run_case(folder_of("05"))
        self.usual(run)
        self.leads(run, "1899-12-30")

    def test_06(self):
        folder = folder_of("06")
        (run,) = run_case(folder)
        self.leads(run, "Solar Hijri", "CALENDAR")
        self.usual(run)

    def test_08(self):
        (run,) = run_case(folder_of("08"))
        # 93 as 1993, or as unknown and said so: never the year 93.
        if run.results.get("FINDS_SCORED") == 200:
            self.leads(run, "93")
        else:
            self.usual(run, FINDS_SCORED=120, FINDS_HIT=80, RECORDS_CONFIRMED=8)

    def test_10(self):
        runs = run_case(folder_of("10"))
        self.assertTrue(runs)
        for run in runs:
            if run.results.get("FINDS_SCORED") == 200:
                self.leads(run, "date")

    def test_14(self):
        (run,) = run_case(folder_of("14"))
        self.assertRegex(run.summary.split("\n")[0], r"^Alarm: .*\b6\b")
        self.usual(run)

    def test_hostile_01(self):
        folder = copy_of(FOLDER / "hostile" / "01_dst_midnight_is_null")
        results = []
        for zone in ("UTC", "Asia/Beirut", "Asia/Damascus"):
            run = run_command("minemap:scoremap", [
                "MAP=dst_map.gpkg", "FINDS=dst_finds.gpkg", "SEARCHED=base_search.gpkg", "LAID_DATE=laid_on",
                "MAP_DATE=drawn", "RECORD_ID=id", "SHIFTS=0", "SCORECARD=card.json"], folder, {"TZ": zone})
            self.numbers(run, {"FINDS_SCORED": 38, "FINDS_HIT": 24})
            results.append(minemap_testing.json.loads((folder / "card.json").read_text(encoding="utf-8"))["digest"])
        self.assertEqual(len(set(results)), 1, results)

    # Claims

    def test_20(self):
        self.numbers(run_case(folder_of("20"))[0], {"RECORDS_COMPARED": 20, "CLAIMED_TOTAL": 400})

    def test_21(self):
        self.numbers(run_case(folder_of("21"))[0], {"RECORDS_COMPARED": 20, "CLAIMED_TOTAL": 400})

    def test_22(self):
        (run,) = run_case(folder_of("22"))
        self.numbers(run, {"RECORDS_COMPARED": 20, "CLAIMED_TOTAL": 400})
        self.assertNotIn("AP-10", {row["mm_type"] for row in run.rows("counts.csv")})

    def test_23(self):
        (run,) = run_case(folder_of("23"))
        self.numbers(run, {"RECORDS_MORE": 12})
        unknown = [row for row in run.rows("unparsed.csv") if row["mm_text"] == "unknown"]
        self.assertEqual(len(unknown), 5)
        self.assertEqual([row for row in run.rows("unparsed.csv") if row["mm_text"] in ("nil", "0")], [])

    def test_26(self):
        (run,) = run_case(folder_of("26"))
        rows = run.rows("unparsed.csv")
        self.assertEqual(len({row["mm_id"] for row in rows}), 20)
        self.assertRegex(" ".join(row["mm_why"] for row in rows), "(?i)encoding")

    def test_27(self):
        self.numbers(run_case(folder_of("27"))[0], {"RECORDS_COMPARED": 20, "CLAIMED_TOTAL": 400})

    def test_28(self):
        counted, scored = run_case(folder_of("28"))
        self.usual(scored)
        self.assertEqual(counted.code, 0, counted.text)
        texts = {row["mm_text"] for row in counted.rows("unparsed.csv")}
        for text in ("nan", "??", "Indeterminades", "ten"):
            self.assertIn(text, texts)
        for row in counted.rows("counts.csv"):
            self.assertNotIn("nan", {str(value).lower() for value in row.values()})

    def test_31(self):
        (run,) = run_case(folder_of("31"))
        self.assertEqual(run.code, 0, run.text)
        # A bound is not a number: no record that states one is compared with 20 mines flat.
        for row in run.rows("counts.csv"):
            self.assertEqual(row["mm_claimed"] if row["mm_level"] == "total" else "", "", row)
        self.assertIsNone(run.results["CLAIMED_TOTAL"])

    def test_32(self):
        (run,) = run_case(folder_of("32"))
        self.assertEqual(run.code, 0, run.text)
        for row in run.rows("counts.csv"):
            self.assertFalse(row["mm_claimed"] and float(row["mm_claimed"]) >= 1900, row)

    # Formats and files

    def test_40(self):
        self.usual(run_case(folder_of("40"))[0])

    def test_41(self):
        self.usual(run_case(folder_of("41"))[0])

    def test_42(self):
        self.refused(run_case(folder_of("42"))[0], "table", r"\blon\b", r"\blat\b", "points")

    def test_44(self):
        chosen, mixed = run_case(folder_of("44"))
        self.usual(chosen)
        self.refused(mixed, "geometry type")

    def test_45(self):
        points, track, bare = run_case(folder_of("45"))
        self.usual(points)
        self.refused(track, "polygons")
        # The bare file opens its first layer, the waypoints: right, or refused with the way.
        if bare.code == 0:
            self.usual(bare)

    def test_46(self):
        self.usual(run_case(folder_of("46"))[0])

    def test_47(self):
        self.usual(run_case(folder_of("47"))[0])

    def test_49(self):
        (run,) = run_case(folder_of("49"))
        self.usual(run)
        self.assertEqual((len(run.rows("out.gpkg")), len(run.rows("out2.gpkg"))), (200, 20))

    def test_50(self):
        self.usual(run_case(folder_of("50"))[0])

    def test_51(self):
        empty, far = run_case(folder_of("51"))
        self.usual(empty)
        if far.code == 0:
            self.usual(far)
            self.assertIn("1", far.text)
        else:
            self.refused(far, "feature", "finds2")

    def test_52(self):
        self.usual(run_case(folder_of("52"))[0])

    def test_54(self):
        (run,) = run_case(folder_of("54"))
        self.usual(run)
        groups = [row["mm_group"] for row in run.rows("groups.csv") if row["mm_scope"] == "group"]
        self.assertEqual(sorted(groups), ["0", "1"])

    def test_55(self):
        self.usual(run_case(folder_of("55"))[0])

    def test_56(self):
        itself, twice = run_case(folder_of("56"))
        self.numbers(itself, {"FINDS_HIT": 200, "FINDS_SCORED": 200})
        self.assertIn("very position of a point or corner of a record: 200", itself.text)
        self.numbers(twice, {"DIFFERENCE": 0, "DIFFERENCE_LOW": None, "DIFFERENCE_HIGH": None})

    def test_57(self):
        self.refused(run_case(folder_of("57"))[0], '"map"', "coordinate reference system|longitude")

    def test_59(self):
        self.usual(run_case(folder_of("59"))[0])

    def test_61(self):
        flatgeobuf, mapinfo, drawing = run_case(folder_of("61"))
        self.usual(flatgeobuf)
        self.usual(mapinfo)
        self.refused(drawing, "coordinate reference system")

    # Places

    def test_70(self):
        self.usual(run_case(folder_of("70"))[0])

    def test_72(self):
        self.usual(run_case(folder_of("72"))[0])

    def test_74(self):
        for run in run_case(folder_of("74")):
            if run.code == 0:
                self.usual(run)
                self.assertIn("towgs84", run.text.lower())
            else:
                self.refused(run, "towgs84")

    def test_78(self):
        self.usual(run_case(folder_of("78"))[0])

    def test_79(self):
        (run,) = run_case(folder_of("79"))
        self.usual(run)
        self.assertAlmostEqual(run.results["MAPPED_AREA"] / 200000, 1, delta=0.01)

    def test_80(self):
        scored, diagnosed = run_case(folder_of("80"))
        self.refused(scored, "swapped")
        self.numbers(diagnosed, {"BEST_CAUSE": "axes_swapped"})
        self.assertAlmostEqual(diagnosed.results["HIT_RATE_AFTER"], 0.8, delta=0.03)

    def test_81(self):
        (run,) = run_case(folder_of("81"))
        self.numbers(run, {"BEST_CAUSE": "datum"})
        self.assertAlmostEqual(run.results["HIT_RATE_AFTER"], 0.8, delta=0.03)

    def test_82(self):
        (run,) = run_case(folder_of("82"))
        self.usual(run)
        self.leads(run, r"\b30\b")

    def test_83(self):
        scored, diagnosed = run_case(folder_of("83"))
        self.leads(scored, "transformation", r"\b18[78]\b", "diagnoseerror|transformations")
        self.assertEqual(diagnosed.code, 0, diagnosed.text)
        self.assertAlmostEqual(diagnosed.results["HIT_RATE_AFTER"] or 0, 0.8, delta=0.03)
        self.assertNotIn(diagnosed.results["BEST_CAUSE"], ("none", "shift"))

    def test_85(self):
        (run,) = run_case(folder_of("85"))
        self.usual(run)
        self.assertRegex(run.text, r"0, ?0|no coordinates")

    def test_88(self):
        (run,) = run_case(folder_of("88"))
        if run.code == 0:
            self.usual(run)
        self.assertIn("461.67", run.text)

    def test_90(self):
        self.usual(run_case(folder_of("90"))[0])

    def test_91(self):
        (run,) = run_case(folder_of("91"))
        self.assertEqual(run.code, 0, run.text)
        self.assertNotRegex(run.text, r"(?i)\bnan\b")
        self.assertRegex(run.text, "(?i)meaningless|spacing|same position|share")

    def test_93(self):
        straight, mixed = run_case(folder_of("93"))
        self.usual(straight)
        self.usual(mixed)

    def test_95(self):
        (run,) = run_case(folder_of("95"))
        self.usual(run)
        finds = run.rows("sf.gpkg")
        self.assertEqual(len(finds), 200)
        self.assertTrue(all(row["placed"] for row in finds))
        classes = [row["mm_class"] for row in finds]
        self.assertEqual((classes.count("inside"), classes.count("unmapped")), (160, 40))
        records = run.rows("rec.gpkg")
        self.assertEqual(len(records), 20)
        self.assertEqual({row["id"] for row in records if row["mm_verdict"] == "unconfirmed"}, {"R17", "R18", "R19", "R20"})
        self.assertEqual(sum(row["mm_verdict"] == "confirmed" for row in records), 16)

    def test_97(self):
        (run,) = run_case(folder_of("97"))
        self.leads(run, "18 of 20")

    def test_99(self):
        (run,) = run_case(folder_of("99"))
        self.leads(run, "Reduced area")
        self.assertIn('"Reduced" (20)', run.summary)

    # Rows

    def blocks(self, number):
        """What the case's own script prints with and without the row that cannot be used."""
        text = subprocess.run(["/usr/bin/python3", str(folder_of(number) / "repro.py")], cwd=SOURCE, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=240, check=False,
                              env={**os.environ, "MINEMAP_WORK": str(minemap_testing.WORK / number)}).stdout.decode()
        return text

    def test_100(self):
        blocks = [block.split("\n", 1) for block in self.blocks("100").split("== ")[1:]]
        self.assertEqual(len(blocks), 4)
        right = blocks[0][1].strip()
        self.assertIn("killed 15 off map 0", right)
        for title, block in blocks:
            if "refused:" not in block:
                self.assertEqual(block.strip(), right, title)
        self.assertNotIn("refused:", blocks[3][1])

    def test_101(self):
        text = self.blocks("101")
        bad = text.split("first part impossible: True")[1]
        classes = {line.split("{")[0].strip(): line for line in bad.splitlines() if "Point" in line}
        self.assertIn("'inside'", classes["Point (46.75225 39.78218)"], text)
        self.assertIn("'not_searched'", classes["Point (46.754 39.78215)"], text)
        self.assertNotIn("'inside'", classes.get("Point (46.7 120)", ""), text)


if __name__ == "__main__":
    minemap_testing.main()
