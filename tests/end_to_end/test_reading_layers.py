# SPDX-License-Identifier: GPL-2.0-or-later
"""What is read of a layer: its selection, its filter, its edit buffer, and any format."""
import unittest

import minemap_testing
from minemap_testing import WORK, ogr, out_folder, score
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer
from worlds import CLASSES_OF_FOUR, VERDICTS_OF_FOUR, Table, box, four_records, place, their_finds, their_search


def roles(**changed):
    return {"MAP": four_records().layer(), "RECORD_ID": "id", "FINDS": their_finds().layer(), "SEARCHED": their_search().layer(),
            **changed}


class ReadingLayers(unittest.TestCase):
    def setUp(self):
        QgsProject.instance().clear()

    def check_four(self, outcome):
        self.assertEqual(outcome.column("RECORDS", "id", "mm_verdict"), VERDICTS_OF_FOUR)
        self.assertEqual(outcome.column("SCORED_FINDS", "id", "mm_class"), CLASSES_OF_FOUR)

    def test_four_records(self):
        outcome = score(**roles())
        self.check_four(outcome)
        self.assertEqual((outcome["FINDS_SCORED"], outcome["FINDS_HIT"], outcome["RECORDS_JUDGED"], outcome["RECORDS_CONFIRMED"]),
                (14, 13, 3, 2))
        self.assertAlmostEqual(outcome["HIT_RATE"], 13 / 14)

    def selected(self, layer, expression):
        layer.selectByExpression(expression)
        QgsProject.instance().addMapLayer(layer)
        return QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)

    def test_selection_of_each_role(self):
        records = self.selected(four_records().layer(name="records"), "id in ('R1','R3')")
        finds = self.selected(their_finds().layer(name="finds"), "id != 'F1'")
        outcome = score(**roles(MAP=records, FINDS=finds))
        self.assertEqual(set(outcome.column("RECORDS", "id", "mm_verdict")), {"R1", "R3"})
        self.assertEqual(len(outcome.rows("SCORED_FINDS")), 14)
        self.assertEqual(outcome["RECORDS_TOTAL"], 2)
        self.assertIn("selected", outcome.card["inputs"][0]["filter"])
        self.assertNotEqual(outcome.card["digest"], score(**roles()).card["digest"])

    def test_empty_selection_is_no_map(self):
        outcome = score(**roles(MAP=self.selected(four_records().layer(name="records"), "id = 'none'")))
        self.assertFalse(outcome.complete)
        self.assertIn("has no features", outcome.sentence)

    def test_subset_filter(self):
        layer = QgsVectorLayer(four_records().file("filtered.gpkg"), "filtered", "ogr")
        self.assertTrue(layer.setSubsetString("\"id\" <> 'R4'"))
        outcome = score(**roles(MAP=layer))
        self.assertEqual(set(outcome.column("RECORDS", "id", "mm_verdict")), {"R1", "R2", "R3"})
        self.assertIn("R4", outcome.card["inputs"][0]["filter"])

    def test_filter_in_the_source_string(self):
        outcome = score(**roles(MAP=four_records().file("by_string.gpkg") + "|subset=\"id\" <> 'R4'"))
        self.assertEqual(outcome["RECORDS_TOTAL"], 3)

    def test_filter_and_selection_together(self):
        layer = QgsVectorLayer(four_records().file("both.gpkg"), "both", "ogr")
        layer.setSubsetString("\"id\" <> 'R4'")
        outcome = score(**roles(MAP=self.selected(layer, "id <> 'R1'")))
        self.assertEqual(set(outcome.column("RECORDS", "id", "mm_verdict")), {"R2", "R3"})

    def test_edit_buffer(self):
        """Added, changed and deleted features count before they are saved, and the file stays as it is."""
        path = four_records().file("edited.gpkg")
        layer = QgsVectorLayer(path, "edited", "ogr")
        QgsProject.instance().addMapLayer(layer)
        self.assertTrue(layer.startEditing())
        ids = {feature["id"]: feature.id() for feature in layer.getFeatures()}
        layer.deleteFeature(ids["R4"])
        layer.changeGeometry(ids["R3"], QgsGeometry.fromWkt(box(470, 0, 100, 100)))
        layer.changeAttributeValue(ids["R2"], layer.fields().lookupField("id"), "R2b")
        added = QgsFeature(layer.fields())
        added["id"] = "R9"
        added.setGeometry(QgsGeometry.fromWkt(box(640, 20, 50, 50)))
        layer.addFeature(added)
        outcome = score(**roles(MAP=layer.id()))
        self.assertEqual(outcome.column("RECORDS", "id", "mm_verdict"), {"R1": "confirmed", "R2b": "confirmed", "R3": "confirmed",
                "R9": "unconfirmed"})
        self.assertTrue(layer.isEditable() and layer.isModified())
        layer.rollBack()
        self.check_four(score(**roles(MAP=path)))

    def test_same_digest_from_every_provider(self):
        """Memory, GeoPackage, FlatGeobuf and SpatiaLite hold the same features, so they get the same digest."""
        digests = {"memory": score(**roles()).card["digest"]}
        for driver, name in (("GPKG", "same.gpkg"), ("FlatGeobuf", "same.fgb"), ("SQLite", "same.sqlite")):
            digests[driver] = score(**roles(MAP=four_records().file(name, driver))).card["digest"]
        self.assertEqual(len(set(digests.values())), 1, digests)

    def test_shapefile_in_and_out(self):
        """The names of our fields survive a Shapefile, and a scored layer can be scored again."""
        folder = out_folder("shapefile")
        records, finds = str(folder / "records.shp"), str(folder / "finds.shp")
        outcome = score(**roles(MAP=four_records().file("map.shp", "ESRI Shapefile"), FINDS=their_finds().file("finds.shp",
                "ESRI Shapefile"),
                                SEARCHED=their_search().file("searched.shp", "ESRI Shapefile"), RECORDS=records,
                                        SCORED_FINDS=finds))
        self.check_four(outcome)
        names = [field.name() for field in outcome.layer("RECORDS").fields()]
        self.assertEqual(names, ["id", "sheet", "mm_id", "mm_verdict", "mm_share", "mm_finds", "mm_near", "mm_mines", "mm_other",
                "mm_dist", "mm_group"])
        names = [field.name() for field in outcome.layer("SCORED_FINDS").fields()]
        self.assertEqual(names, ["id", "qty", "mm_class", "mm_record", "mm_dist", "mm_edge", "mm_azimuth", "mm_cluster",
                "mm_group"])
        again = score(**roles(MAP=records, FINDS=finds))
        self.check_four(again)
        self.assertEqual([field.name() for field in again.layer("RECORDS").fields()].count("mm_verdict"), 1)

    def test_geojson(self):
        self.check_four(score(**roles(MAP=four_records().file("map.geojson", "GeoJSON", crs="EPSG:4326"))))

    def test_geojson_outputs(self):
        folder = out_folder("geojson")
        outcome = score(**roles(RECORDS=str(folder / "records.geojson"), CURVE=str(folder / "curve.csv"),
                GROUPS=str(folder / "groups.csv")))
        self.assertEqual(outcome.column("RECORDS", "id", "mm_verdict"), VERDICTS_OF_FOUR)
        self.assertEqual(len((folder / "groups.csv").read_text().splitlines()), 2)
        self.assertGreater(len((folder / "curve.csv").read_text().splitlines()), 100)

    def test_csv_with_wkt(self):
        path = WORK / "finds.csv"
        rows = ['"{}",{},{}'.format(wkt, values["id"], values["qty"]) for wkt, values in their_finds().rows]
        path.write_text("WKT,id,qty\n" + "\n".join(rows) + "\n", encoding="utf-8")
        uri = "file://{}?delimiter=,&wktField=WKT&crs=EPSG:32638&geomType=point".format(path)
        self.check_four(score(**roles(FINDS=QgsVectorLayer(uri, "finds.csv", "delimitedtext"))))

    def test_layers_of_one_geopackage(self):
        path = WORK / "project.gpkg"
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        for name, table in (("map", four_records()), ("finds", their_finds()), ("searched", their_search())):
            part = ogr.Open(table.file("part_{}.gpkg".format(name)))
            source.CopyLayer(part.GetLayer(0), name)
        source = None
        by_path = {"MAP": "map", "FINDS": "finds", "SEARCHED": "searched"}
        outcome = score(**roles(**{role: "{}|layername={}".format(path, name) for role, name in by_path.items()}))
        self.check_four(outcome)
        for entry, name in zip(outcome.card["inputs"], ("map", "finds", "searched")):
            self.assertIn(name, entry["layer"])

    def quantities(self, texts, kind="string"):
        table = their_finds()
        rows = [(wkt, {**values, "qty": texts[number % len(texts)]}) for number, (wkt, values) in enumerate(table.rows)]
        return Table("Point", rows, {"id": "string", "qty": kind})

    def test_quantities(self):
        for texts, kind in ((["2", "3"], "string"), ([2, 3], "integer"), ([2.0, 3.0], "double"), ([2, None], "integer")):
            with self.subTest(texts=texts):
                outcome = score(**roles(FINDS=self.quantities(texts, kind).layer(), QUANTITY="qty"))
                second = 1 if texts[1] is None else 3
                self.assertEqual(outcome.column("RECORDS", "id", "mm_mines")["R1"], 6 * 2 + 6 * second)

    def test_comma_decimals(self):
        """"2,0" is how many offices write two; it is read, or refused by name, but never read as another number."""
        outcome = score(**roles(FINDS=self.quantities(["2,0"]).layer(), QUANTITY="qty"))
        if outcome.complete:
            self.assertEqual(outcome.column("RECORDS", "id", "mm_mines")["R1"], 24)
        else:
            self.assertIn("2,0", outcome.sentence)
            self.assertIn("whole number", outcome.sentence)
        fraction = score(**roles(FINDS=self.quantities(["2,5"]).layer(), QUANTITY="qty"))
        self.assertFalse(fraction.complete)
        self.assertIn("2,5", fraction.sentence)

    def test_further_map_layers(self):
        """MAP_LINES and MAP_POINTS are scored as the same map, each with its own output."""
        lines = Table("LineString", [("LineString(650470 4405000, 650470 4405100)", {"id": "L1"})], {"id": "string"})
        points = Table("Point", [(place(700, 130), {"id": "P1"}), (place(950, 60), {"id": "P2"})], {"id": "string"})
        outcome = score(**roles(MAP_LINES=lines.layer(), MAP_POINTS=points.layer(), RECORDS_LINES="TEMPORARY_OUTPUT",
                                RECORDS_POINTS="TEMPORARY_OUTPUT"))
        self.assertEqual(outcome.column("RECORDS_LINES", "id", "mm_verdict"), {"L1": "confirmed"})
        self.assertEqual(outcome.column("RECORDS_POINTS", "id", "mm_verdict"), {"P1": "unconfirmed", "P2": "not_judged"})
        self.assertEqual(outcome.column("RECORDS", "id", "mm_verdict"), VERDICTS_OF_FOUR)
        self.assertEqual(outcome["RECORDS_TOTAL"], 7)
        self.assertEqual(outcome.column("SCORED_FINDS", "id", "mm_class")["F14"], "near")
        self.assertEqual([entry["role"] for entry in outcome.card["inputs"]], ["MAP", "MAP_LINES", "MAP_POINTS", "FINDS",
                "SEARCHED"])


if __name__ == "__main__":
    minemap_testing.main()
