# SPDX-License-Identifier: GPL-2.0-or-later
"""An input that is edited after it was read and before the results are written ends the run in one sentence.

Of every algorithm that reads a layer twice: features moved, added and removed, and a value changed that was used. A value
that was not used may change, and so may the order of features.
"""
import unittest

import minemap_testing
from minemap_testing import Feedback, out_folder, run_here
from osgeo import gdal
from test_same_digest import RUNS, world

#: Algorithm → its parameters, outputs, and the layers it reads again to write them, each with a field that it uses.
TWICE = {
    "scoremap": ({**RUNS["scoremap"][1]}, ("RECORDS", "SCORED_FINDS"), {"records": "sheet", "finds": "task"}),
    "comparemaps": ({**RUNS["comparemaps"][1]}, ("CHANGES",), {"finds": "task"}),
    "reconcilecounts": ({**RUNS["reconcilecounts"][1]}, ("RECORDS",), {"records": "claim"}),
    "matchmines": ({**RUNS["matchmines"][1]}, ("UNMATCHED_MINES", "UNMATCHED_FINDS"), {"mines": "row", "finds": "type"}),
    "correctmap": ({"MAP": "records", "RECORD_ID": "id", "GROUP_BY": "sheet", "EAST": 100}, ("PROPOSED",), {"records": "sheet"}),
}
LAYERS = ("MAP", "MAP_A", "MAP_B", "FINDS", "SEARCHED", "ACCIDENTS")
EDITS = {
    "moved": "update \"{table}\" set geom = (select geom from \"{table}\" where fid = 2) where fid = 1",
    "added": "insert into \"{table}\" (geom) select geom from \"{table}\" where fid = 1",
    "removed": "delete from \"{table}\" where fid = 3",
    "exchanged": "update \"{table}\" set geom = (select geom from \"{table}\" where fid = 5) where fid = 4",
    "value": "update \"{table}\" set \"{field}\" = 'another' where fid = 6",
}


class Editing(Feedback):
    """Edits a layer when the reading is through: the first progress that is told."""

    def __init__(self, edit):
        super().__init__()
        self.edit = edit
        self.edited = False
        self.progressChanged.connect(self.look)

    def look(self, percent):
        if percent > 0 and not self.edited:
            self.edited = True
            self.edit()


def change(path, statement):
    source = gdal.OpenEx(path, gdal.OF_UPDATE | gdal.OF_VECTOR)
    source.ExecuteSQL(statement)
    source = None


class EditedInputs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tables = world()

    def run_edited(self, algorithm, table, statement):
        given, outputs, _ = TWICE[algorithm]
        files = {name: layer.file("edited_{}.gpkg".format(name)) for name, layer in self.tables.items()}
        folder = out_folder("edited")
        values = {name: files[value] if name in LAYERS else value for name, value in given.items()}
        feedback = Editing(lambda: change(files[table], statement) if statement else None)
        outcome = run_here("minemap:" + algorithm, {**values, **{name: str(folder / (name + ".gpkg")) for name in outputs}}, feedback)
        self.assertTrue(feedback.edited, "no progress was told: the test shows nothing")
        return outcome, sorted(path.name for path in folder.iterdir())

    def test_edits(self):
        for algorithm, (_, outputs, layers) in TWICE.items():
            for table, field in layers.items():
                for name, statement in EDITS.items():
                    with self.subTest("{}: {} {}".format(algorithm, table, name)):
                        outcome, left = self.run_edited(algorithm, table, statement.format(table="edited_" + table, field=field))
                        self.assertFalse(outcome.complete, "the run ended as if nothing had happened")
                        self.assertEqual(len(outcome.feedback.errors), 1, outcome.feedback.errors)
                        self.assertIn("edited_" + table, outcome.sentence)
                        self.assertEqual(outcome.sentence.count(". "), 0, outcome.sentence)
                        self.assertEqual(left, [], "files were left behind")

    def test_unused_value(self):
        """What no number rests on may change; the outputs show it as it is now."""
        outcome, left = self.run_edited("scoremap", "finds", "update edited_finds set type = 'OZM-72'")
        self.assertTrue(outcome.complete, outcome.sentence)
        self.assertEqual({row["type"] for row in outcome.rows("SCORED_FINDS")}, {"OZM-72"})

    def test_no_edit(self):
        """Or the edits would not be what ends the runs."""
        for algorithm in TWICE:
            outcome, left = self.run_edited(algorithm, "finds", None)
            self.assertTrue(outcome.complete, outcome.sentence)
            self.assertEqual(len(left), len(TWICE[algorithm][1]))


if __name__ == "__main__":
    minemap_testing.main()
