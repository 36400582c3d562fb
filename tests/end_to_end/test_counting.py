# SPDX-License-Identifier: GPL-2.0-or-later
"""minemap:reconcilecounts: worlds whose counts are known, the sample area against an oracle, and what is refused."""
import json
import math
import pathlib
import unittest

import minemap_testing
from minemap_testing import SAMPLE_PARAMETERS, SOURCE, WORK, Stopping, out_folder, run_here, run_process, sample_layer
from osgeo import ogr
from qgis.core import QgsVectorLayer
from worlds import Table, box, line, place

HOSTILE = "<script>alert('1')</script>"
OUTPUTS = ("COUNTS", "RECORDS", "TYPES", "UNPARSED")
RUNS = [0]


def count(feedback=None, **parameters):
    """Reconciles in this process."""
    RUNS[0] += 1
    wanted = {name: "TEMPORARY_OUTPUT" for name in OUTPUTS}
    wanted.update(COUNTS_FILE=str(WORK / "out" / "counts_{}.json".format(RUNS[0])),
                  REPORT=str(WORK / "out" / "counts_{}.html".format(RUNS[0])))
    wanted.update(parameters)
    return run_here("minemap:reconcilecounts", {name: value for name, value in wanted.items() if value is not None}, feedback)


def document(outcome):
    return json.loads(pathlib.Path(outcome["COUNTS_FILE"]).read_text(encoding="utf-8"))


def page(outcome):
    return pathlib.Path(outcome["REPORT"]).read_text(encoding="utf-8")


def totals(outcome):
    """The rows of records, all types, by id."""
    return {row["mm_id"]: row for row in outcome.rows("COUNTS") if row["mm_scope"] == "record" and row["mm_level"] == "total"}


def records(claims, field="claim", kind="string"):
    """A square of 100 m for each claim, 500 m apart."""
    rows = [(box(500 * k, 0, 100, 100), {"id": "R{}".format(k), field: claim}) for k, claim in enumerate(claims)]
    return Table("Polygon", rows, {"id": "string", field: kind})


def finds(numbers, item="PMN-2"):
    """So many mines in each square."""
    return Table("Point", [(place(500 * k + 5 + i % 90, 5 + i // 90), {"item": item}) for k, number in enumerate(numbers) for i in range(number)],
                 {"item": "string"})


def searched(squares, share=1.0):
    """The left part of each square."""
    return Table("Polygon", [box(500 * k - 0.01, -0.01, 100 * share + (0.02 if share == 1 else 0.01), 100.02) for k in range(squares)])


def world(claims, found, share=1.0, **parameters):
    given = {"MAP": records(claims).layer(), "RECORD_ID": "id", "CLAIM_TEXT": "claim", "FINDS": finds(found).layer(),
             "FIND_TYPE": "item", "SEARCHED": searched(len(claims), share).layer(), "TOLERANCE": 1}
    given.update(parameters)
    return given


def tail_few(found, claimed, share):
    return sum(math.comb(claimed, k) * share ** k * (1 - share) ** (claimed - k) for k in range(found + 1))


def tail_many(found, claimed, share):
    return sum(math.comb(claimed, k) * share ** k * (1 - share) ** (claimed - k) for k in range(found, claimed + 1))


def verdict(found, elsewhere, claimed, share):
    """The rule of the contract for a wholly read claim without enough clusters."""
    if found + elsewhere > claimed:
        return "more_than_claimed"
    if not share or claimed < 10:
        return "cannot_be_judged"
    if tail_many(found, claimed, share) < 0.025:
        return "more_than_claimed"
    if tail_few(found, claimed, share) < 0.025:
        return "fewer_than_claimed"
    return "cannot_be_judged" if (1 - share) ** claimed >= 0.025 else "as_claimed"


class Counting(unittest.TestCase):
    def test_a_full_search_counts_exactly(self):
        outcome = count(**world(["20 PMN-2"] * 4, [20, 15, 25, 20]))
        rows = totals(outcome)
        self.assertEqual([rows["R{}".format(k)]["mm_found"] for k in range(4)], [20, 15, 25, 20])
        self.assertEqual([rows["R{}".format(k)]["mm_count"] for k in range(4)],
                         ["as_claimed", "fewer_than_claimed", "more_than_claimed", "as_claimed"])
        self.assertEqual((outcome["CLAIMED_TOTAL"], outcome["FOUND_TOTAL"]), (80, 80))
        self.assertEqual((outcome["RECORDS_MORE"], outcome["RECORDS_FEWER"], outcome["RECORDS_AS_CLAIMED"]), (1, 1, 2))
        self.assertAlmostEqual(outcome["COUNT_RATIO"], 1, 6)
        self.assertEqual((rows["R1"]["mm_lclaim"], rows["R2"]["mm_lclaim"]), (5, -5))
        # What stands first is the dangerous.
        ids = [row["mm_id"] for row in outcome.rows("COUNTS") if row["mm_scope"] == "record"]
        self.assertEqual(ids[0], "R2")

    def test_a_part_searched_gives_what_the_binomial_distribution_says(self):
        outcome = count(**world(["60 PMN-2"] * 3, [20, 5, 20], 0.5))
        for name, row in totals(outcome).items():
            share = row["mm_share"]
            self.assertAlmostEqual(share, 0.5, 3)
            self.assertAlmostEqual(row["mm_expect"], 60 * share, 9)
            self.assertAlmostEqual(row["mm_p"], tail_few(row["mm_found"], 60, share), 9, name)
            self.assertEqual(row["mm_count"], verdict(row["mm_found"], row["mm_else"], 60, share), name)
            self.assertGreaterEqual(row["mm_left_hi"], row["mm_left"])
        self.assertEqual({row["mm_even"] for row in totals(outcome).values()}, {1})

    def test_unexpected_types_and_spellings(self):
        outcome = count(**world(["20 PMN-2", "20 ПМН-2"], [20, 20], FINDS=finds([20, 20], "TM-62M").layer()))
        self.assertEqual(outcome["RECORDS_UNEXPECTED"], 2)
        verdicts = {(row["mm_id"], row["mm_type"]): row["mm_count"] for row in outcome.rows("COUNTS") if row["mm_scope"] == "record"}
        self.assertEqual(verdicts["R0", "at"], "unexpected_type")
        self.assertEqual(verdicts["R1", "TM-62"], "unexpected_type")
        self.assertEqual(verdicts["R0", "ap"], "fewer_than_claimed")
        self.assertIn("at", outcome.column("RECORDS", "mm_id", "mm_types")["R0"])

    def test_ways_to_claim_agree(self):
        layer = records(["20"] * 2).layer()
        table = Table("None", [(None, {"rec": "R{}".format(k), "type": "PMN-2", "n": "20"}) for k in range(2)])
        base = {**world(["20"] * 2, [18, 5]), "FINDS": finds([18, 5]).layer(), "MAP": layer, "CLAIM_TEXT": None}
        ways = {"text": {"MAP": records(["20 PMN-2"] * 2).layer(), "CLAIM_TEXT": "claim"},
                "columns": {"CLAIM_COLUMNS": "claim=PMN-2"},
                "table": {"CLAIMS": table.layer(crs="none"), "CLAIM_RECORD": "rec", "CLAIM_TYPE": "type", "CLAIM_QUANTITY": "n"}}
        results = {name: count(**{**base, **way}).rows("COUNTS") for name, way in ways.items()}
        self.assertEqual(results["text"], results["columns"])
        self.assertEqual(results["text"], results["table"])
        number = count(**{**base, "CLAIMED": "claim"})
        self.assertEqual([row["mm_claimed"] for row in totals(number).values()], [20, 20])

    def test_hostile_texts_are_listed_and_count_as_nothing(self):
        texts = [HOSTILE, "'; DROP TABLE x; --", "\u202e24 PMN-2\u0000", "9" * 240, "24,5 PMN-2", "-3 PMN-2", "=1+1", "", "20 Xyzzy-9", "NaN"]
        outcome = count(**world(texts, [1] * len(texts), FINDS=finds([1] * len(texts), HOSTILE).layer()))
        unparsed = outcome.rows("UNPARSED")
        self.assertEqual(outcome["UNPARSED_COUNT"], len(unparsed))
        self.assertTrue(all(row["mm_why"] for row in unparsed))
        listed = {row["mm_id"] for row in unparsed}
        self.assertTrue({"R0", "R3", "R4", "R5", "R9"} <= listed, listed)
        rows = totals(outcome)
        for name in ("R0", "R3", "R4", "R5", "R9"):
            self.assertEqual(rows[name]["mm_count"], "cannot_be_judged")
            self.assertIsNone(rows[name]["mm_claimed"], name)
        self.assertEqual(rows["R7"]["mm_why"], "no claim")
        self.assertNotIn("<script>", page(outcome))
        self.assertIn("&lt;script&gt;", page(outcome))
        json.dumps(document(outcome), allow_nan=False)

    def test_no_searched_layer_leaves_all_unknown(self):
        outcome = count(**{**world(["20 PMN-2"], [20]), "FINDS": finds([15]).layer(), "SEARCHED": None})
        row = totals(outcome)["R0"]
        self.assertEqual((row["mm_count"], row["mm_why"]), ("cannot_be_judged", "where was searched is unknown"))
        for field in ("mm_found", "mm_share", "mm_ratio", "mm_left", "mm_p"):
            self.assertIsNone(row[field], field)
        self.assertEqual(row["mm_else"], 15)
        for name in ("CLAIMED_TOTAL", "COUNT_RATIO", "LEFT", "TOO_FEW", "AREA_PER_MINE_ON"):
            self.assertIsNone(outcome[name], name)
        self.assertIn("Where was searched is unknown", outcome["SUMMARY"])
        # More than claimed needs no search.
        more = count(**{**world(["20 PMN-2"], [25]), "FINDS": finds([25]).layer(), "SEARCHED": None})
        self.assertEqual(totals(more)["R0"]["mm_count"], "more_than_claimed")

    def test_later_mines_are_not_compared(self):
        laid = Table("Point", [(place(5 + i, 5), {"item": "PMN-2", "laid": "1999-01-01" if i < 4 else ""}) for i in range(20)])
        dated = Table("Polygon", [(box(0, 0, 100, 100), {"id": "R0", "claim": "20 PMN-2", "drawn": "1995"})])
        outcome = count(**{**world(["20 PMN-2"], [20]), "MAP": dated.layer(), "MAP_DATE": "drawn", "FINDS": laid.layer(), "LAID_DATE": "laid"})
        self.assertEqual(outcome["FINDS_LATER"], 4)
        self.assertEqual(totals(outcome)["R0"]["mm_found"], 16)

    def test_nothing_depends_on_the_order(self):
        tables = {"MAP": records(["20 PMN-2", "15 TM-62", "30", "x 3 y"]), "FINDS": finds([20, 5, 30, 7]), "SEARCHED": searched(4, 0.7)}
        digests = {document(count(**{**world([""], [1]), **{role: table.shuffled(seed).layer() for role, table in tables.items()}}))["digest"]
                   for seed in range(3)}
        self.assertEqual(len(digests), 1)

    def test_claims_and_types_enter_the_digest(self):
        one = document(count(**world(["20 PMN-2"], [20])))
        claim = document(count(**world(["21 PMN-2"], [20])))
        item = document(count(**world(["20 PMN-2"], [20], FINDS=finds([20], "PMN").layer())))
        hashes = [{entry["role"]: entry["content_sha256"] for entry in made["inputs"]} for made in (one, claim, item)]
        self.assertNotEqual(hashes[0]["MAP"], hashes[1]["MAP"])
        self.assertEqual(hashes[0]["FINDS"], hashes[1]["FINDS"])
        self.assertNotEqual(hashes[0]["FINDS"], hashes[2]["FINDS"])
        self.assertEqual(len({made["digest"] for made in (one, claim, item)}), 3)

    def test_a_dictionary_teaches_spellings(self):
        folder = out_folder("dictionary")
        (folder / "types.txt").write_text("# ours\nFrog = PMN-2\nno equals sign\n", encoding="utf-8")
        outcome = count(**{**world(["20 Frog"], [20]), "FINDS": finds([20]).layer(), "TYPE_DICTIONARY": str(folder / "types.txt")})
        models = {row["mm_type"] for row in outcome.rows("COUNTS") if row["mm_level"] == "model"}
        self.assertEqual(models, {"PMN-2"})
        self.assertEqual([row["mm_text"] for row in outcome.rows("UNPARSED")], ["no equals sign"])

    def test_styles_tell_verdicts_apart(self):
        for kind, style in (("Polygon", "polygons"), ("LineString", "lines"), ("Point", "points")):
            layer = QgsVectorLayer(kind, style, "memory")
            _, loaded = layer.loadNamedStyle(str(SOURCE / "plugin" / "styles" / "counts_{}.qml".format(style)))
            self.assertTrue(loaded)
            self.assertEqual(layer.renderer().classAttribute(), "mm_count")
            self.assertEqual({category.value() for category in layer.renderer().categories()},
                             {"more_than_claimed", "fewer_than_claimed", "as_claimed", "cannot_be_judged"})

    def test_further_layers_are_one_map(self):
        """A line takes its own finds, and its counts stand in its own layer."""
        row = Table("LineString", [(line((5000, 0), (5100, 0)), {"id": "L1", "claim": "12 PMN-2"})])
        near = Table("Point", [(place(5000 + 8 * i, 0), {"item": "PMN-2"}) for i in range(10)] + finds([20]).rows)
        ground = Table("Polygon", [box(-10, -10, 120, 120), box(4900, -100, 300, 200)])
        outcome = count(**{**world(["20 PMN-2"], [20]), "FINDS": near.layer(), "SEARCHED": ground.layer(),
                           "MAP_LINES": row.layer(), "RECORDS_LINES": "TEMPORARY_OUTPUT"})
        self.assertEqual(outcome.rows("RECORDS_LINES", "mm_id", "mm_claimed", "mm_found"), [("L1", 12, 10)])
        self.assertEqual(outcome.rows("RECORDS", "mm_id", "mm_claimed", "mm_found"), [("R0", 20, 20)])
        self.assertEqual((outcome["CLAIMED_TOTAL"], outcome["FOUND_TOTAL"], outcome["FOUND_OFF_MAP"]), (32, 30, 0))

    def test_a_table_that_fits_no_record_is_listed(self):
        table = Table("None", [(None, {"rec": name, "n": "20"}) for name in ("R0", "Nobody")])
        twice = Table("Polygon", [(box(500 * k, 0, 100, 100), {"id": "R0"}) for k in range(2)])
        base = {**world(["x", "y"], [20, 20]), "CLAIM_TEXT": None, "CLAIMS": table.layer(crs="none"), "CLAIM_RECORD": "rec", "CLAIM_QUANTITY": "n"}
        listed = {(row["mm_id"], row["mm_why"]) for row in count(**base).rows("UNPARSED")}
        self.assertEqual(listed, {("Nobody", "no record has this id")})
        outcome = count(**{**base, "MAP": twice.layer()})
        self.assertIn(("R0", "several records have this id"), {(row["mm_id"], row["mm_why"]) for row in outcome.rows("UNPARSED")})
        self.assertEqual(outcome["RECORDS_NOT_JUDGED"], 2)

    def test_cancel_leaves_nothing(self):
        folder = out_folder("cancel")
        feedback = Stopping(1)
        outcome = count(feedback, **{**SAMPLE, "COUNTS": str(folder / "counts.csv"), "COUNTS_FILE": str(folder / "c.json"),
                                     "REPORT": str(folder / "r.html"), "RECORDS": None, "TYPES": None, "UNPARSED": None})
        self.assertFalse(outcome.complete)
        self.assertIn("Cancelled", outcome.sentence)
        self.assertEqual(list(folder.iterdir()), [])

    def test_refusals(self):
        for name, parameters, sentence in (
            ("empty map", {"MAP": Table("Polygon", [], {"id": "string", "claim": "string"}).layer()}, "has no features"),
            ("empty finds", {"FINDS": Table("Point", [], {"item": "string"}).layer()}, "has no usable find"),
            ("empty search", {"SEARCHED": Table("Polygon", [], {"a": "string"}).layer()}, "has no features"),
            ("two ways", {"CLAIMED": "claim"}, "in several ways"),
            ("bad columns", {"CLAIM_TEXT": None, "CLAIM_COLUMNS": "claim"}, "CLAIM_COLUMNS has"),
            ("no such column", {"CLAIM_TEXT": None, "CLAIM_COLUMNS": "no=AP"}, "has no field \"no\""),
            ("no such field", {"FIND_TYPE": "no"}, "has no field \"no\""),
            ("half a table", {"CLAIM_TEXT": None, "CLAIMS": Table("None", [(None, {"rec": "R0"})]).layer(crs="none")}, "CLAIMS needs"),
            ("no dictionary", {"TYPE_DICTIONARY": "/nowhere/types.txt"}, "cannot be read"),
            ("not a number", {"DETECTION": "nan"}, "give a finite number"),
            ("not json", {"COUNTS_FILE": str(out_folder("txt") / "c.txt")}, "ends in .json"),
        ):
            with self.subTest(name):
                outcome = count(**{**world(["20 PMN-2"], [20]), **parameters})
                self.assertFalse(outcome.complete)
                self.assertIn(sentence, outcome.sentence)


#: What of the sample area this algorithm takes.
SAMPLE = {name: SAMPLE_PARAMETERS[name] for name in (
    "MAP", "RECORD_ID", "GROUP_BY", "MAP_DATE", "CLAIMED", "FINDS", "QUANTITY", "LAID_DATE", "FIND_DATE", "TASK", "SEARCHED",
    "SEARCH_KIND", "SEARCH_COUNTS", "SEARCH_DATE", "ACCIDENTS", "ACCIDENT_DATE")}
SAMPLE.update(CLAIMED_TYPE="mine_type", FIND_TYPE="item")


def sample_rows(table):
    source = ogr.Open(sample_layer(table).split("|")[0])
    layer = source.GetLayerByName(table)
    wgs = layer.GetSpatialRef().Clone()
    metres = wgs.Clone()
    metres.ImportFromEPSG(32638)
    for reference in (wgs, metres):
        reference.SetAxisMappingStrategy(0)  # x before y, as stored
    rows = []
    for feature in layer:
        geometry = feature.GetGeometryRef().Clone()
        geometry.AssignSpatialReference(wgs)
        geometry.TransformTo(metres)
        rows.append((geometry, feature.items()))
    return rows


def oracle():
    """Found in searched ground, found elsewhere, later and searched share of each record, by brute force in UTM."""
    maps = sorted(sample_rows("claimed_minefields"), key=lambda row: row[1]["rec_id"])
    ground = ogr.Geometry(ogr.wkbMultiPolygon)
    for geometry, values in sample_rows("searched_ground"):
        if values["method"] in ("clearance", "technical survey"):
            for part in ([geometry] if geometry.GetGeometryType() == ogr.wkbPolygon else list(geometry)):
                ground.AddGeometry(part)
    ground = ground.UnionCascaded()
    sums = {values["rec_id"]: [0, 0, 0] for _, values in maps}
    for geometry, values in sample_rows("finds"):
        quantity = 1 if values["qty"] is None else values["qty"]
        if quantity <= 0:
            continue
        distances = [(record.Distance(geometry), claimed["rec_id"], claimed["laid"]) for record, claimed in maps]
        distance, name, laid = min(distances, key=lambda entry: (round(entry[0], 3), entry[1]))
        if distance > 25:
            continue
        if values["laid_from"] and laid and values["laid_from"] > laid:
            sums[name][2] += quantity
        else:
            sums[name][0 if ground.Intersects(geometry) else 1] += quantity
    shares = {values["rec_id"]: record.Intersection(ground).Area() / record.Area() for record, values in maps}
    return sums, shares, {values["rec_id"]: values["mines"] for _, values in maps}


class Sample(unittest.TestCase):
    def test_the_sample_agrees_with_the_oracle(self):
        """Through qgis_process.bin; what was found where is counted again in Python."""
        folder = out_folder("sample")
        run = run_process({**SAMPLE, "COUNTS": folder / "counts.csv", "RECORDS": folder / "records.gpkg", "UNPARSED": folder / "unparsed.csv",
                           "TYPES": folder / "types.csv", "COUNTS_FILE": folder / "c.json", "REPORT": folder / "r.html"},
                          "minemap:reconcilecounts")
        self.assertEqual(run.code, 0, run.text)
        self.assertEqual(sorted(path.name for path in folder.iterdir()),
                         ["c.json", "counts.csv", "r.html", "records.gpkg", "types.csv", "unparsed.csv"])
        made = json.loads((folder / "c.json").read_text(encoding="utf-8"))
        rows = {row["id"]: row for row in made["counts"] if row["scope"] == "record" and row["level"] == "total"}
        sums, shares, claimed = oracle()
        self.assertEqual(set(rows), set(sums))
        verdicts = 0
        for name, row in rows.items():
            found, elsewhere, later = sums[name]
            self.assertEqual((row["found"], row["elsewhere"], row["later"]), (found, elsewhere, later), name)
            self.assertEqual(row["claimed"], claimed[name])
            self.assertAlmostEqual(row["share"], shares[name], 3)
            if row["clustered"] is None:
                self.assertEqual(row["verdict"], verdict(found, elsewhere, claimed[name], row["share"]), name)
                verdicts += row["verdict"] != "cannot_be_judged"
        self.assertGreater(verdicts, 10)
        compared = [name for name, row in rows.items() if row["share"] is not None]
        self.assertEqual(int(run.results["CLAIMED_TOTAL"]), sum(claimed[name] for name in compared))
        self.assertEqual(int(run.results["FOUND_TOTAL"]), sum(sums[name][0] for name in compared))
        self.assertEqual(int(run.results["FINDS_LATER"]), sum(later for _, _, later in sums.values()))
        expected = sum(claimed[name] * rows[name]["share"] for name in compared)
        self.assertAlmostEqual(float(run.results["COUNT_RATIO"]), sum(sums[name][0] for name in compared) / expected, 6)
        self.assertIn("planning figure, not clearance", (folder / "r.html").read_text(encoding="utf-8"))


if __name__ == "__main__":
    minemap_testing.main()
