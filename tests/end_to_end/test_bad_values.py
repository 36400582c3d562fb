# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters and outputs that cannot be, through qgis_process.bin: one sentence, and what was there before stays."""
import filecmp
import hashlib
import os
import pathlib
import shutil
import subprocess

import minemap_testing
from bad_input import BadInput, sentences
from minemap_testing import WORK, out_folder, run_process
from worlds import Table, box, four_records, place


def fingerprint(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()


class BadValues(BadInput):
    def test_tolerance(self):
        for value in ("-1", "nan", "inf", "1e9"):
            with self.subTest(value=value):
                self.refused("TOLERANCE", "give a", TOLERANCE=value)
        for value in (-1, float("nan"), float("inf"), float("-inf"), 10001, -1e-9):
            with self.subTest(value=value):
                self.refused("TOLERANCE", "give a", process=False, TOLERANCE=value)

    def test_tolerance_that_is_no_number(self):
        self.refused("TOLERANCE", TOLERANCE="wide")

    def test_tolerances_of_the_curve(self):
        for value, named in (("5;x", "x"), ("5;-4", "-4"), ("5;nan", "nan"), ("5;inf", "inf"), ("5,10", "5,10"), ("5;1e9", "1e9")):
            with self.subTest(value=value):
                self.refused("TOLERANCES", named, "metres", process=value == "5;x", TOLERANCES=value)

    def test_numbers_out_of_range(self):
        """The sentence says which numbers are right."""
        for name, value, mend in (("SEARCHED_SHARE", "1.5", "to 1"), ("SEARCHED_SHARE", "-0.1", "from 0"), ("DETECTION", "2",
                "to 1"),
                                  ("CLUSTER_DISTANCE", "-1", "from 0"), ("MINIMUM_FINDS", "0", "from 1"), ("SHIFTS", "-1",
                                      "from 0")):
            with self.subTest(name=name, value=value):
                self.refused(name, value, mend, process=value == "1.5", **{name: float(value)})

    def test_numbers_that_are_not_finite(self):
        for name in ("SEARCHED_SHARE", "DETECTION", "CLUSTER_DISTANCE", "MINIMUM_FINDS", "SEED"):
            with self.subTest(name=name):
                self.refused(name, "nan", "give a", process=name == "SEED", **{name: "nan"})

    def test_unknown_fields(self):
        for name, role in (("RECORD_ID", "good_map"), ("MAP_DATE", "good_map"), ("QUANTITY", "good_finds"), ("SEARCH_KIND",
                "good_searched")):
            with self.subTest(name=name):
                self.refused(role, "has no field \"nothing\"", "choose", process=name == "RECORD_ID", **{name: "nothing"})

    def test_unknown_word(self):
        self.refused("INVALID_GEOMETRY", INVALID_GEOMETRY="perhaps")

    def test_unwritable_places(self):
        """Also as root, whom no permission stops: a folder that is a file, one that is not there, and /proc."""
        for output, path in (("RECORDS", WORK / "good_map.gpkg" / "records.gpkg"), ("SCORECARD", WORK / "nowhere" / "card.json"),
                             ("SCORED_FINDS", pathlib.Path("/proc/finds.gpkg")), ("REPORT", pathlib.Path("/proc/report.html"))):
            with self.subTest(output=output, path=path):
                self.refused(str(path.parent), "choose another", process=output in ("RECORDS", "REPORT"), **{output: str(path)})

    def test_output_that_is_a_folder(self):
        folder = out_folder("a_folder.json")
        self.refused("is a folder", SCORECARD=str(folder))
        self.assertTrue(folder.is_dir())

    def test_document_by_a_wrong_name(self):
        """A scorecard called map.gpkg would pass for a layer."""
        self.refused("map.gpkg", ".json", SCORECARD=str(WORK / "out" / "map.gpkg"))
        self.refused("report.pdf", ".html", process=False, REPORT=str(WORK / "out" / "report.pdf"))

    def test_two_outputs_in_one_place(self):
        path = str(WORK / "out" / "both.gpkg")
        self.refused("same place", RECORDS=path, SCORED_FINDS=path)
        self.assertFalse(os.path.exists(path))

    def test_output_over_an_input(self):
        """No input is ever replaced, whatever it is called by."""
        link = WORK / "link_to_map.gpkg"
        link.unlink(missing_ok=True)
        link.symlink_to(self.good["MAP"])
        shape = four_records().file("shape_map.shp", "ESRI Shapefile")
        files = [self.good["MAP"], self.good["FINDS"], self.good["SEARCHED"], shape, shape.replace(".shp", ".dbf")]
        kept = out_folder("kept")
        for path in files:
            shutil.copy(path, kept)
        for output, target, changed in (
            ("RECORDS", self.good["MAP"], {}), ("SCORED_FINDS", self.good["FINDS"], {}), ("SCORED_FINDS", self.good["SEARCHED"],
                {}),
            ("RECORDS", str(link), {}), ("RECORDS", self.good["MAP"], {"MAP": str(link)}), ("RECORDS", shape, {"MAP": shape}),
            ("GROUPS", self.good["MAP"], {"MAP": self.good["MAP"] + "|layername=good_map"}), ("GROUPS", shape.replace(".shp",
                ".dbf"), {"MAP": shape}),
        ):
            with self.subTest(output=output, target=target, changed=changed):
                try:
                    self.refused("replace an input", "another name", process=output == "RECORDS", **{output: target, **changed})
                finally:
                    changed_files = [path for path in files if not filecmp.cmp(path, kept / pathlib.Path(path).name, shallow=False)]
                    for path in files:
                        shutil.copy(kept / pathlib.Path(path).name, path)
                    self.assertEqual(changed_files, [])

    def test_what_was_there_stays(self):
        """A run that fails leaves the outputs of an earlier one alone."""
        folder = out_folder("earlier")
        outputs = {"RECORDS": str(folder / "records.gpkg"), "SCORECARD": str(folder / "card.json")}
        self.assertEqual(run_process({**self.good, **outputs}).code, 0)
        before = {path.name: fingerprint(path) for path in folder.iterdir()}
        self.assertEqual(set(before), {"records.gpkg", "card.json"})
        self.refused("TOLERANCES", TOLERANCES="x", **outputs)
        self.assertEqual({path.name: fingerprint(path) for path in folder.iterdir()}, before)
        self.assertEqual(run_process({**self.good, **outputs, "TOLERANCE": 30}).code, 0)
        self.assertEqual({path.name for path in folder.iterdir()}, set(before), "a second run replaces, and leaves nothing beside")
        self.assertIn('"TOLERANCE": 30', (folder / "card.json").read_text())

    def full_disk(self, size):
        """A folder on a disk of this size; unmounted when the test ends."""
        if os.geteuid() != 0 or shutil.which("mount") is None:
            self.skipTest("only root can make a small disk")
        folder = WORK / "small_disk"
        folder.mkdir(exist_ok=True)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=" + size, "none", str(folder)], stderr=subprocess.PIPE,
                check=False)
        if mounted.returncode != 0:
            self.skipTest("cannot mount a small disk: " + mounted.stderr.decode())
        self.addCleanup(subprocess.run, ["umount", str(folder)], check=True)
        return folder

    def test_full_disk(self):
        """Whatever output does not fit: an error, and nothing stays on the disk."""
        folder = self.full_disk("160k")
        many = Table("Point", [(place(number % 300, number // 300), {"id": "F{}".format(number),
                "note": "x" * 60}) for number in range(3000)]).file("many.gpkg")
        for output, name in (("SCORED_FINDS", "finds.gpkg"), ("SCORED_FINDS", "finds.shp"), ("SCORED_FINDS", "finds.geojson"),
                ("SCORED_FINDS", "finds.csv")):
            with self.subTest(name=name):
                run = run_process({**self.good, "FINDS": many, output: str(folder / name), "SCORECARD": str(folder / "card.json")})
                self.assertGreater(run.code, 0, run.text)
                self.assertTrue(any("room on the disk" in sentence for sentence in sentences(run.text)), run.text)
                self.assertEqual([str(path) for path in folder.rglob("*")], [])

    def test_full_disk_for_the_documents(self):
        folder = self.full_disk("4k")
        small = Table("Polygon", [(box(0, 0, 100, 100), {"id": "R1"})]).file("one.gpkg")
        for output, name in (("SCORECARD", "card.json"), ("REPORT", "report.html")):
            with self.subTest(name=name):
                run = run_process({**self.good, "MAP": small, output: str(folder / name)})
                self.assertGreater(run.code, 0, run.text)
                self.assertTrue(any("room on the disk" in sentence for sentence in sentences(run.text)), run.text)
                self.assertEqual([str(path) for path in folder.rglob("*")], [])


if __name__ == "__main__":
    minemap_testing.main()
