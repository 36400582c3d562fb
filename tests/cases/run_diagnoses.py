# SPDX-License-Identifier: GPL-2.0-or-later
"""Holds the diagnosis against worlds whose error an independent generator injected (../shared/cases/diagnosis).

The worlds are not in the repository; what was done to each, and what must be said of it, stands here.
`run_diagnoses.py Diagnoses.test_two_mistakes` runs one.
"""
import json
import os
import pathlib
import unittest

import minemap_testing
from minemap_testing import SOURCE, WORK, ogr, skip

FOLDER = pathlib.Path(os.environ.get("MINEMAP_SHARED_CASES") or SOURCE.parent / "shared" / "cases") / "diagnosis"
if not FOLDER.is_dir():
    skip("no worlds: set MINEMAP_SHARED_CASES to the folder above theirs")

from case_run import copy_of, run_command  # noqa: E402  (needs the prefix that minemap_testing makes)


class Scope:
    """What is said of the whole map or of a group."""

    def __init__(self, members):
        self.finding, self.finds = members["finding"], members["finds"]
        self.explanations = members["explanations"]

    def supported(self):
        """Causes and details that are supported, fitted ones and that the map lies right among them."""
        return [(row["cause"], row["detail"]) for row in self.explanations if row["verdict"] == "supported"]

    def known(self):
        """The same of known mistakes alone."""
        return [row for row in self.supported() if row[0] not in ("none", "shift", "shift_rotation", "similarity")]

    def of(self, detail):
        (row,) = [row for row in self.explanations if detail in row["detail"] and row["cause"] == "datum"]
        return row


class Diagnoses(unittest.TestCase):
    maxDiff = None

    def diagnose(self, name, world, *arguments):
        """The scopes of a world, the whole map first, and the summary."""
        folder = copy_of(FOLDER / name)
        layers = folder / (world + ".gpkg")
        names = [layer.GetName() for layer in ogr.Open(str(layers))]
        given = ["MAP={}|layername=map".format(layers), "RECORD_ID=rec_id", "FINDS={}|layername=finds".format(layers),
                 "SEARCHED={}|layername=searched".format(layers), "DIAGNOSIS=" + str(folder / "diagnosis.json")]
        if "refs" in names:
            given += ["REFERENCE_POINTS={}|layername=refs".format(layers), "REFERENCE_RECORD=rec_id", "MAP_DATE=laid"]
        run = run_command("minemap:diagnoseerror", [*given, *arguments], folder)
        self.assertEqual(run.code, 0, run.text)
        diagnosis = json.loads((folder / "diagnosis.json").read_text(encoding="utf-8"))
        return [Scope(scope) for scope in diagnosis["scopes"]], run.summary

    def test_true_datums_are_supported(self):
        for world, code in (("angola_rows", "EPSG:8882"), ("srilanka_rows", "EPSG:1157")):
            (whole,), _ = self.diagnose("true_datum_rejected", world)
            self.assertEqual(whole.finding, "a known mistake explains the displacement")
            self.assertIn(code, whole.known()[0][1], world)

    def test_datums_within_their_accuracy_are_not_rejected(self):
        for world, code in (("afghan", "EPSG:1246"), ("vietnam", "EPSG:1542")):
            (whole,), _ = self.diagnose("accuracy_ignored", world)
            self.assertIn(whole.of(code)["verdict"], ("supported", "not_rejected"), world)

    def test_two_mistakes_are_called_two(self):
        (whole,), _ = self.diagnose("false_cause_two_mistakes", "angola")
        ((cause, detail),) = whole.known()
        self.assertEqual(cause, "datum")
        self.assertRegex(detail, r"EPSG:8882.*then magnetic_as_true declination of each record's date")

    def test_bearings_of_another_size_are_no_mils(self):
        # Twice the declination of 9.2° west; the convergence of the neighbouring zone.
        for world, angle, detail in (("angola_2delta", -18.4, r"18\.\d° ± .*twice the declination"),
                                     ("kola_7.5deg", 7.5, r"7\.\d° ± ")):
            (whole,), _ = self.diagnose("false_cause_mils", world)
            ((cause, said),) = whole.supported()
            self.assertEqual(cause, "bearing_offset", world)
            self.assertRegex(said, detail)
            params = whole.explanations[0]["params"]
            self.assertAlmostEqual(abs(params["rotation"]), abs(angle), delta=0.5)
            conceivable = [row for row in whole.explanations
                           if row["verdict"] == "not_rejected" and row["p_value"] > 0.25 and row["hit_after"] < 0.1]
            self.assertEqual(conceivable, [], world)

    def test_mils_of_every_leg_are_not_undone_as_one_turn(self):
        (whole,), _ = self.diagnose("mils_all_legs", "falk")
        self.assertEqual(whole.supported()[0], ("mils", "6400 mils read as 6000 in each leg"))

    def test_decimals_over_60_have_two_readings(self):
        for layers in sorted((FOLDER / "minutes_over_60").glob("*.gpkg")):
            (whole,), _ = self.diagnose("minutes_over_60", layers.stem)
            cause, detail = whole.supported()[0]
            self.assertEqual(cause, "minutes_as_seconds", layers.stem)
            self.assertRegex(detail, r"over 59 in \d+ of \d+ records")

    def test_what_meets_most_comes_first_for_centre_lines(self):
        for world in ("angola", "srilanka"):
            (whole,), _ = self.diagnose("false_cause_centrelines", world)
            most = max(row["hit_after"] for row in whole.explanations if row["verdict"] == "supported")
            self.assertGreater(whole.explanations[0]["hit_after"], 0.9 * most, world)

    def test_a_datum_beside_the_shift_of_parallel_rows_explains_nothing(self):
        (whole,), _ = self.diagnose("parallel_rows_false_cause", "ell30")
        self.assertEqual(whole.supported(), [("shift", "")])

    def test_zones_are_named_by_the_numbers_of_the_map(self):
        (whole,), _ = self.diagnose("zone_name_lonlat", "kola")
        self.assertEqual(whole.supported()[0][0], "zone")
        self.assertRegex(whole.supported()[0][1], r"zone 36N .*read as .*zone 35N")

    def test_a_group_far_away_has_its_finds(self):
        scopes, summary = self.diagnose("group_zone", "karabakh", "GROUP_BY=grp")
        displaced = scopes[2]
        self.assertRegex(displaced.supported()[0][1], r"zone 38N .*read as .*zone 37N")
        self.assertGreater(displaced.finds, 100)
        self.assertNotIn("unknown lie", summary)

    def test_both_sides_of_the_180th_meridian_are_one_place(self):
        (whole,), _ = self.diagnose("antimeridian", "chukotka_utm60")
        self.assertEqual(whole.known()[0][0], "grid_as_other_grid")
        # The whole band of latitude has over 360 explanations.
        self.assertLess(len(whole.explanations), 200)
        folder = copy_of(FOLDER / "antimeridian")
        layers = folder / "chukotka_utm60.gpkg"
        run = run_command("minemap:scoremap", ["MAP={}|layername=map".format(layers), "RECORD_ID=rec_id",
                                               "FINDS={}|layername=finds".format(layers),
                                               "SEARCHED={}|layername=searched".format(layers)], folder)
        self.assertEqual(run.code, 0, run.text)

    def test_the_other_hemisphere_is_named(self):
        for world, cause, detail in (("angola_sign_lost", "sign_lost", "north for south"),
                                     ("angola_utm33s_as_33n", "grid_as_other_grid",
                                      "zone 33S (EPSG:32733) read as WGS 84 / UTM zone 33N (EPSG:32633)")):
            (whole,), _ = self.diagnose("hemisphere", world)
            self.assertEqual(whole.supported()[0][0], cause, world)
            self.assertIn(detail, whole.supported()[0][1], world)


if __name__ == "__main__":
    minemap_testing.main()
