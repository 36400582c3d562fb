# SPDX-License-Identifier: GPL-2.0-or-later
"""The sample area through qgis_process.bin, as a user's script runs it: what its key says, its files, its exit code."""
import collections
import html.parser
import json
import unittest

import minemap_testing
from minemap_testing import SAMPLE, SAMPLE_PARAMETERS, gdal, ogr, out_folder, run_process

FILES = {"RECORDS": "records.gpkg", "SCORED_FINDS": "finds.gpkg", "GROUPS": "groups.gpkg", "CURVE": "curve.gpkg",
        "SCORECARD": "scorecard.json",
         "REPORT": "report.html"}

#: From tests/data/sample/README.md: sheet → hits, scored finds, confirmed, judged records.
KEY = {"A": (454, 504, 13, 15), "B": (43, 541, 3, 15), "C": (252, 275, 7, 17), "D": (66, 84, 2, 2)}


class Page(html.parser.HTMLParser):
    """The visible text of a report; an unclosed or wrongly closed element is an error."""

    ALONE = {"meta", "br", "hr", "link", "img", "line", "path", "rect", "circle", "polyline", "polygon", "use", "col"}

    def __init__(self):
        super().__init__()
        self.open = []
        self.words = []

    def handle_starttag(self, tag, attrs):
        if tag not in self.ALONE:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in self.ALONE and (not self.open or self.open.pop() != tag):
            raise AssertionError("</{}> at line {} closes nothing".format(tag, self.getpos()[0]))

    def handle_data(self, data):
        if "style" not in self.open and "script" not in self.open:
            self.words.append(data)


def rows(path):
    """The attributes of every feature of a layer file."""
    source = ogr.Open(path)
    return [feature.items() for feature in source.GetLayer(0)]


class Sample(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = out_folder("sample")
        cls.outputs = {name: str(cls.folder / file) for name, file in FILES.items()}
        cls.run_of_sample = run_process({**SAMPLE_PARAMETERS, **cls.outputs})

    def card(self, folder=None):
        return json.loads(((folder or self.folder) / "scorecard.json").read_text(encoding="utf-8"))

    def test_numbers(self):
        self.assertEqual(self.run_of_sample.code, 0, self.run_of_sample.text)
        results = self.run_of_sample.results
        for name, value in (("FINDS_SCORED", "1404"), ("FINDS_HIT", "815"), ("RECORDS_JUDGED", "49"), ("RECORDS_CONFIRMED", "25"),
                            ("RECORDS_TOTAL", "60"), ("FINDS_TOTAL", "1482"), ("TOO_FEW", "false")):
            self.assertEqual(results[name], value, name)
        self.assertTrue(results["SUMMARY"].startswith("Alarm:"), results["SUMMARY"])
        self.assertAlmostEqual(float(results["HIT_RATE"]), 815 / 1404)

    def test_key_of_each_sheet(self):
        for group in self.card()["groups"]:
            hits, finds, confirmed, judged = KEY[group["name"]]
            self.assertEqual((group["hit_rate"]["hits"], group["hit_rate"]["finds"]), (hits, finds), group["name"])
            self.assertEqual((group["confirmation"]["confirmed"], group["confirmation"]["judged"]), (confirmed, judged),
                    group["name"])

    def test_layers(self):
        """The written layers hold every feature, and their classes add up to the numbers."""
        self.assertEqual({path.name for path in self.folder.iterdir()}, set(FILES.values()), "nothing else is left there")
        classes = collections.Counter(row["mm_class"] for row in rows(self.outputs["SCORED_FINDS"]))
        self.assertEqual(sum(classes.values()), 1482)
        self.assertEqual(classes["inside"] + classes["near"], 815)
        self.assertEqual(classes["inside"] + classes["near"] + classes["unmapped"], 1404)
        self.assertEqual(classes["later"], 40)
        verdicts = [row["mm_verdict"] for row in rows(self.outputs["RECORDS"])]
        self.assertEqual((len(verdicts), verdicts.count("confirmed")), (60, 25))
        confirmation = self.card()["confirmation"]
        for verdict in ("unconfirmed", "mined_not_judged", "not_judged"):
            self.assertEqual(verdicts.count(verdict), confirmation[verdict], verdict)
        self.assertEqual([row["mm_scope"] for row in rows(self.outputs["GROUPS"])], ["all", "group", "group", "group", "group"])
        curve = [(row["mm_tol"], row["mm_hit"], row["mm_chance"]) for row in rows(self.outputs["CURVE"])]
        self.assertEqual(curve, sorted(curve), "more tolerance, not fewer hits")
        self.assertAlmostEqual(dict((tolerance, hit) for tolerance, hit, _ in curve)[25], 815 / 1404)

    def test_report(self):
        page = Page()
        page.feed((self.folder / "report.html").read_text(encoding="utf-8"))
        self.assertEqual(page.open, [])
        text = " ".join(page.words)
        self.assertIn("58 %", text)
        self.assertIn("not evidence that the ground is clear", text)
        self.assertNotIn("nan", text.lower().split())
        for word in ("false positive", "safe"):
            self.assertNotIn(word, text.lower())

    def test_same_again(self):
        folder = out_folder("again")
        run = run_process({**SAMPLE_PARAMETERS, "SCORECARD": str(folder / "scorecard.json")})
        self.assertEqual(run.code, 0, run.text)
        self.assertEqual((folder / "scorecard.json").read_bytes(), (self.folder / "scorecard.json").read_bytes())

    def test_map_in_degrees(self):
        path = str(out_folder("geographic") / "geographic.gpkg")
        options = gdal.VectorTranslateOptions(format="GPKG", layers=["claimed_minefields"], dstSRS="EPSG:4326", reproject=True,
                segmentizeMaxDist=50)
        written = gdal.VectorTranslate(path, str(SAMPLE), options=options)
        del written  # closes the file
        run = run_process({**SAMPLE_PARAMETERS, "MAP": path + "|layername=claimed_minefields"})
        self.assertEqual(run.results["FINDS_HIT"], "815", run.text)

    def test_without_searched_ground(self):
        folder = out_folder("unsearched")
        parameters = {name: SAMPLE_PARAMETERS[name] for name in ("MAP", "FINDS", "RECORD_ID")}
        run = run_process({**parameters, "SCORECARD": str(folder / "scorecard.json"), "REPORT": str(folder / "report.html")})
        self.assertEqual(run.code, 0, run.text)
        self.assertIn("so this is not an accuracy", run.results["SUMMARY"])
        self.assertEqual(run.results["HIT_RATE"].strip(), "")
        self.assertEqual(self.card(folder)["undefined"]["hit_rate.value"], "no searched layer")

    def test_every_null_has_its_reason(self):
        """A number of the scorecard that is null is explained, itself or by what it belongs to."""
        for name in ("sample", "unsearched"):
            folder = minemap_testing.WORK / "out" / name
            if not (folder / "scorecard.json").exists():
                self.test_without_searched_ground()
            card = self.card(folder)
            reasons = card["undefined"]
            for part in ("ground", "hit_rate", "adjusted", "confirmation", "position", "counts", "types", "accidents"):
                if card[part] is None:
                    self.assertIn(part, reasons)
                    continue
                for key, value in card[part].items():
                    if value is None and key not in ("chance_method", "chance_standard_error"):
                        self.assertTrue("{}.{}".format(part, key) in reasons or part in reasons,
                                "{}: {}.{} is null without a reason".format(name, part, key))
            self.assertNotIn("NaN", (folder / "scorecard.json").read_text())


if __name__ == "__main__":
    minemap_testing.main()
