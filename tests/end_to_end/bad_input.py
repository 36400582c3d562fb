# SPDX-License-Identifier: GPL-2.0-or-later
"""What every test of bad input asks: an exit code other than 0, one sentence, and nothing written."""
import unittest

from minemap_testing import out_folder, run_process, score
from worlds import four_records, their_finds, their_search

#: What qgis_process.bin says of its own accord.
ITS_OWN_WORDS = ("An error was encountered while checking parameter values",)
OUTPUTS = {"RECORDS": "records.gpkg", "SCORED_FINDS": "finds.shp", "GROUPS": "groups.csv", "CURVE": "curve.csv",
        "SCORECARD": "scorecard.json",
           "REPORT": "report.html"}


def sentences(text):
    """The distinct lines of the error: QGIS prints the same sentence up to three times."""
    error = text.partition("ERROR:")[2]
    lines = [line.strip() for line in error.splitlines()]
    return sorted({line for line in lines if line and line not in ITS_OWN_WORDS})


class BadInput(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.good = {"MAP": four_records().file("good_map.gpkg"), "FINDS": their_finds().file("good_finds.gpkg"),
                    "SEARCHED": their_search().file("good_searched.gpkg"), "RECORD_ID": "id"}

    def refused(self, *texts, process=True, **parameters):
        """Runs with these parameters and all outputs. None takes a parameter away.

        With process=False it runs in this process, which is faster and has no exit code: for the further cases of a test.
        """
        folder = out_folder(self.id().split(".")[-1])
        outputs = {name: str(folder / file) for name, file in OUTPUTS.items()}
        given = {name: value for name, value in {**self.good, **outputs, **parameters}.items() if value is not None}
        if process:
            run = run_process(given)
            self.assertNotEqual(run.code, 0, "exit code 0 with {}:\n{}".format(parameters, run.text))
            self.assertGreater(run.code, 0, "qgis_process.bin crashed:\n" + run.text)
            said = sentences(run.text)
        else:
            outcome = score(**given)
            self.assertFalse(outcome.complete, "complete with {}".format(parameters))
            self.assertEqual(outcome.results, {})
            said = sorted(set(outcome.feedback.errors))
        self.assertEqual(len(said), 1, "not one sentence: {}".format(said))
        for text in texts:
            self.assertIn(text, said[0])
        self.assertEqual([str(path) for path in sorted(folder.rglob("*"))], [], "left behind")
        return said[0]

    def accepted(self, **parameters):
        folder = out_folder(self.id().split(".")[-1])
        run = run_process({**self.good, "SCORECARD": str(folder / "scorecard.json"), **parameters})
        self.assertEqual(run.code, 0, run.text)
        return run
