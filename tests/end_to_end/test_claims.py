# SPDX-License-Identifier: GPL-2.0-or-later
"""Claims as real records write them, through minemap:reconcilecounts and the CLAIMED field of minemap:scoremap."""
import json
import pathlib
import unittest

import minemap_testing
from minemap_testing import WORK, run_here
from osgeo import ogr, osr
from test_counting import count, document, finds, page, records, searched, totals, world
from worlds import Table, box


def unparsed(outcome):
    return [(row["mm_id"], row["mm_text"], row["mm_why"]) for row in outcome.rows("UNPARSED")]


def notes(outcome):
    return {note["code"]: note for note in document(outcome)["notes"]}


def verdicts(outcome):
    rows = totals(outcome)
    return [rows["R{}".format(k)]["mm_count"] for k in range(len(rows))]


class Claims(unittest.TestCase):
    def test_formulars_and_lists_of_many_languages(self):
        claims = ["ТМ-62М-10шт., ПМН-2-10шт.", "PMN-2 10 kom., TM-62 10 kom.", "AP-10, AT-10", "ПП-10; ПТ-10", "10AP/10AT",
                  "10 minas antipersonal y 10 minas antitanque", "10 mines antipersonnel et 10 mines antichar",
                  "10 لغم مضاد للأفراد و 10 ألغام مضادة للدبابات", "total 20: 10 PMN-2, 10 TM-62", "PMN2-10;TM62-10"]
        outcome = count(**world(claims, [20] * len(claims)))
        self.assertEqual((outcome["RECORDS_COMPARED"], outcome["CLAIMED_TOTAL"], outcome["UNPARSED_COUNT"]), (10, 200, 0))
        self.assertEqual({row["mm_claimed"] for row in totals(outcome).values()}, {20})

    def test_none_is_a_claim_and_unknown_is_not(self):
        # Eight like records with finds at like places: what that says of the finds is not the matter here.
        outcome = count(**world(["nil", "0", "-", "нет", "unknown", "?", "неизвестно", None], [10] * 8),
                        ASSUME="finds_twice;finds_on_search_places;map_made_from_finds;search_drawn_around_finds")
        rows = totals(outcome)
        self.assertEqual(verdicts(outcome), ["more_than_claimed"] * 4 + ["cannot_be_judged"] * 4)
        self.assertEqual([rows["R{}".format(k)]["mm_claimed"] for k in range(8)], [0] * 4 + [None] * 4)
        said = "the record says that the number of mines is not known"
        self.assertEqual([rows["R{}".format(k)]["mm_why"] for k in range(4, 8)], [said] * 3 + ["no claim"])
        self.assertEqual([(record, text) for record, text, why in unparsed(outcome) if record],
                         [("R4", "unknown"), ("R5", "?"), ("R6", "неизвестно")])

    def test_bounds_are_held_against_both_ends(self):
        # Everything was searched: what was found is what there was.
        claims = ["min. 20 PMN-2"] * 3 + ["max. 20 PMN-2"] * 3 + ["20-30 PMN-2"] * 3 + [">100 PMN-2"] + ["about 20 PMN-2"] * 3
        found = [10, 20, 40, 10, 20, 21, 19, 25, 31, 101, 9, 15, 41]
        outcome = count(**world(claims, found))
        self.assertEqual(verdicts(outcome), ["fewer_than_claimed", "as_claimed", "as_claimed", "as_claimed", "as_claimed", "more_than_claimed",
                                             "fewer_than_claimed", "as_claimed", "more_than_claimed", "as_claimed",
                                             "fewer_than_claimed", "as_claimed", "more_than_claimed"])
        rows = totals(outcome)
        ends = [(rows["R{}".format(k)]["mm_claimed"], rows["R{}".format(k)]["mm_clm_lo"], rows["R{}".format(k)]["mm_clm_hi"]) for k in (0, 3, 6, 9, 10)]
        self.assertEqual(ends, [(None, 20, None), (None, 0, 20), (None, 20, 30), (None, 101, None), (None, 10, 40)])
        self.assertEqual((rows["R0"]["mm_expect"], rows["R0"]["mm_exp_lo"], rows["R0"]["mm_exp_hi"]), (None, 20, None))
        self.assertEqual((rows["R6"]["mm_lclaim"], rows["R6"]["mm_ncl_lo"], rows["R6"]["mm_ncl_hi"]), (None, 1, 11))
        # No sum is one number either, and nothing bounds it.
        self.assertEqual((outcome["CLAIMED_TOTAL"], outcome["CLAIMED_TOTAL_LOW"], outcome["CLAIMED_TOTAL_HIGH"]), (None, 60 + 0 + 60 + 101 + 30, None))
        self.assertEqual((outcome["COUNT_RATIO"], outcome["COUNT_RATIO_LOW"]), (None, 0))
        self.assertEqual(notes(outcome)["claims_are_bounds"]["count"], 13)
        self.assertEqual(outcome["UNPARSED_COUNT"], 0)
        for text in ("20 or more", "at most 20", "20–30", "10–40"):
            self.assertIn(text, page(outcome))

    def test_sums_of_bounds_are_ranges(self):
        outcome = count(**world(["20-30 PMN-2", "10 PMN-2", "max 5 PMN-2"], [25, 10, 0]))
        self.assertEqual((outcome["CLAIMED_TOTAL"], outcome["CLAIMED_TOTAL_LOW"], outcome["CLAIMED_TOTAL_HIGH"]), (None, 30, 45))
        row = document(outcome)["counts"][0]
        self.assertEqual((row["claimed"], row["claimed_low"], row["claimed_high"], row["expected"], row["ratio"]), (None, 30, 45, None, None))
        self.assertEqual((row["expected_low"], row["expected_high"], row["verdict"]), (30, 45, "as_claimed"))
        # One number has both ends, and no keys of bounds.
        exact = count(**world(["20 PMN-2"], [20]))
        self.assertEqual((exact["CLAIMED_TOTAL"], exact["CLAIMED_TOTAL_LOW"], exact["CLAIMED_TOTAL_HIGH"]), (20, 20, 20))
        self.assertNotIn("claimed_low", document(exact)["counts"][0])

    def test_what_can_be_read_in_several_ways_is_listed(self):
        claims = ["PMN-2 1993", "TM-62M 8 kom, lot 5-77", "M 82 mm", "мин. 20 ПМН-2", "total 31: 20 PMN, 10 TM-62", "30 AP (20 PMN, 10 PMD-6)"]
        outcome = count(**world(claims, [10] * 6))
        self.assertEqual((outcome["RECORDS_COMPARED"], outcome["CLAIMED_TOTAL"]), (0, None))
        self.assertEqual(set(verdicts(outcome)), {"cannot_be_judged"})
        self.assertEqual([(record, text) for record, text, why in unparsed(outcome) if record],
                         [("R0", "PMN-2 1993"), ("R1", "lot 5-77"), ("R2", "M 82 mm"), ("R3", "мин. 20 ПМН-2"),
                          ("R4", "total 31: 20 PMN, 10 TM-62"), ("R5", "30 AP (20 PMN, 10 PMD-6)")])

    def test_a_wrong_encoding_is_named_with_its_mend(self):
        for encoding in ("cp1251", "cp866", "koi8_r"):
            map_path = str(WORK / "out" / "claims_{}.shp".format(encoding))
            self.write_shapefile(map_path, ["ПМН-2 - 10 шт., ТМ-62 - 10 шт."] * 3, encoding)
            outcome = count(**world(["x"] * 3, [10] * 3, MAP=map_path))
            self.assertEqual((outcome["RECORDS_COMPARED"], outcome["CLAIMED_TOTAL"]), (0, None), encoding)
            listed = [why for record, text, why in unparsed(outcome) if record]
            self.assertEqual(listed, ["the text looks like Cyrillic or Arabic letters read in a wrong encoding"] * 3, encoding)
            note = notes(outcome)["wrong_encoding"]
            self.assertEqual((note["severity"], note["count"]), ("alarm", 3))
            # It leads the summary.
            self.assertIn(".cpg", outcome["SUMMARY"].split("\n")[0])

    @staticmethod
    def write_shapefile(path, claims, encoding):
        """Bytes of a code page, and nothing that names it."""
        driver = ogr.GetDriverByName("ESRI Shapefile")
        source = driver.CreateDataSource(path)
        system = osr.SpatialReference()
        table = Table("Polygon", [(box(500 * k, 0, 100, 100), {"id": "R{}".format(k), "claim": "x" * 40}) for k in range(len(claims))],
                      {"id": "string", "claim": "string"}).layer()
        system.ImportFromWkt(table.crs().toWkt())
        layer = source.CreateLayer("map", system, ogr.wkbPolygon, ["ENCODING=LATIN1"])
        for name, width in (("id", 10), ("claim", 80)):
            field = ogr.FieldDefn(name, ogr.OFTString)
            field.SetWidth(width)
            layer.CreateField(field)
        for feature, claim in zip(table.getFeatures(), claims):
            made = ogr.Feature(layer.GetLayerDefn())
            made["id"] = feature["id"]
            made["claim"] = claim.encode(encoding).decode("latin-1")
            made.SetGeometry(ogr.CreateGeometryFromWkb(bytes(feature.geometry().asWkb())))
            layer.CreateFeature(made)
        del layer, source
        stem = pathlib.Path(path).with_suffix("")
        stem.with_suffix(".cpg").unlink(missing_ok=True)
        dbf = bytearray(stem.with_suffix(".dbf").read_bytes())
        dbf[29] = 0  # The language byte.
        stem.with_suffix(".dbf").write_bytes(bytes(dbf))

    def test_number_fields_are_read_by_the_same_reader(self):
        claims = ["10", "nan", "??", "Indeterminades", "10 шт", "10,0", "10.0", "ten", "nil", ">5", "24.000", "-1"]
        number = count(**world(["x"] * len(claims), [10] * len(claims), MAP=records(claims, "n").layer(), CLAIM_TEXT=None, CLAIMED="n"))
        rows = totals(number)
        self.assertEqual([rows["R{}".format(k)]["mm_claimed"] for k in range(len(claims))],
                         [10, None, None, None, 10, 10, 10, None, 0, None, None, None])
        self.assertEqual({record for record, text, why in unparsed(number) if record},
                         {"R1", "R2", "R3", "R7", "R10", "R11"})
        self.assertNotIn("NaN", pathlib.Path(number["COUNTS_FILE"]).read_text(encoding="utf-8"))
        columns = count(**world(["x"], [10], MAP=records(["10-12"], "ap").layer(), CLAIM_TEXT=None, CLAIM_COLUMNS="ap=AP"))
        self.assertEqual((columns["CLAIMED_TOTAL_LOW"], columns["CLAIMED_TOTAL_HIGH"]), (10, 12))

    def test_scoremap_takes_only_single_numbers(self):
        claims = ["10", "10 шт", "nan", ">5", "nil", "ten"]
        scorecard = str(WORK / "out" / "claims_score.json")
        outcome = run_here("minemap:scoremap", {"MAP": records(claims, "n").layer(), "RECORD_ID": "id", "CLAIMED": "n", "FINDS": finds([5] * 6).layer(),
                                                "SEARCHED": searched(6).layer(), "SHIFTS": 0, "SCORECARD": scorecard, "RECORDS": "TEMPORARY_OUTPUT"})
        note = {each["code"]: each for each in json.loads(pathlib.Path(scorecard).read_text(encoding="utf-8"))["notes"]}["claimed_unreadable"]
        self.assertEqual(note["count"], 3)
        self.assertTrue(outcome.complete)


if __name__ == "__main__":
    minemap_testing.main()
