# SPDX-License-Identifier: GPL-2.0-or-later
"""Small worlds for the end-to-end tests: tables of geometries in metres, written as layers of any kind and CRS."""
import math
import random
import re

from minemap_testing import WORK
from qgis.core import (
    QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsFeature, QgsGeometry,
    QgsVectorFileWriter, QgsVectorLayer,
)

HOME_CRS = "EPSG:32638"
ORIGIN = (650000.0, 4405000.0)  # in HOME_CRS; the worlds are drawn around it


def place(x, y):
    return "Point({!r} {!r})".format(ORIGIN[0] + x, ORIGIN[1] + y)


def ring(corners):
    closed = list(corners) + [corners[0]]
    return "({})".format(", ".join("{!r} {!r}".format(ORIGIN[0] + x, ORIGIN[1] + y) for x, y in closed))


def polygon(*rings):
    return "Polygon({})".format(", ".join(ring(corners) for corners in rings))


def corners_of(x, y, width, height):
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def box(x, y, width, height):
    return polygon(corners_of(x, y, width, height))


def line(*points):
    return "LineString({})".format(", ".join("{!r} {!r}".format(ORIGIN[0] + x, ORIGIN[1] + y) for x, y in points))


def boundary_of(table):
    """The edge of the ground that a table of polygons covers."""
    ground = QgsGeometry.unaryUnion([QgsGeometry.fromWkt(wkt) for wkt, _ in table.rows])
    return QgsGeometry(ground.constGet().boundary())


class Table:
    """Rows of (WKT, geometry or None, {field: value}) of one geometry type."""

    def __init__(self, kind, rows, fields=None, crs=HOME_CRS):
        self.kind = kind
        self.rows = [row if isinstance(row, tuple) else (row, {}) for row in rows]
        self.crs = crs
        names = []
        for _, values in self.rows:
            names += [name for name in values if name not in names]
        self.fields = fields or {name: "string" for name in names}

    def layer(self, crs=None, name="layer"):
        """A layer in memory; in another CRS its vertices are transformed, and nothing else."""
        target = crs or self.crs
        description = "{}?crs={}".format(self.kind, target if ":" in target else "")
        description += "".join("&field={}:{}".format(field, kind) for field, kind in self.fields.items())
        layer = QgsVectorLayer(description, name, "memory")
        if not layer.isValid():
            raise AssertionError("memory layer " + description)
        transform = None
        if target != self.crs and ":" in target:
            transform = QgsCoordinateTransform(
                QgsCoordinateReferenceSystem(self.crs), QgsCoordinateReferenceSystem(target), QgsCoordinateTransformContext()
            )
        features = []
        for wkt, values in self.rows:
            feature = QgsFeature(layer.fields())
            if wkt is not None:
                geometry = wkt if isinstance(wkt, QgsGeometry) else QgsGeometry.fromWkt(wkt)
                if geometry.isNull():
                    raise AssertionError("WKT " + wkt)
                if transform:
                    geometry.transform(transform)
                feature.setGeometry(geometry)
            for field, value in values.items():
                feature[field] = value
            features.append(feature)
        added, _ = layer.dataProvider().addFeatures(features)
        if not added:
            raise AssertionError("features were not added: " + layer.dataProvider().lastError())
        layer.updateExtents()
        return layer

    def file(self, name, driver="GPKG", crs=None, options=()):
        """Writes the table to a file in the work folder and gives its path."""
        path = WORK / name
        save = QgsVectorFileWriter.SaveVectorOptions()
        save.driverName = driver
        save.layerOptions = list(options)
        save.fileEncoding = "UTF-8"
        written = QgsVectorFileWriter.writeAsVectorFormatV3(self.layer(crs), str(path), QgsCoordinateTransformContext(), save)
        if written[0] != QgsVectorFileWriter.NoError:
            raise AssertionError("{}: {}".format(name, written[1]))
        return str(path)

    def moved(self, function):
        """Every vertex at function( x, y ), metres from the origin."""

        def moved(pair):
            x, y = function(float(pair.group(1)) - ORIGIN[0], float(pair.group(2)) - ORIGIN[1])
            return "{!r} {!r}".format(ORIGIN[0] + x, ORIGIN[1] + y)

        return self.rewritten(lambda wkt: re.sub(r"([-0-9.e]+) ([-0-9.e]+)", moved, wkt))

    def rewritten(self, function):
        """Every geometry through function( WKT ) -> WKT."""
        return Table(self.kind, [(function(wkt), values) for wkt, values in self.rows], self.fields, self.crs)

    def shuffled(self, seed):
        rows = list(self.rows)
        random.Random(seed).shuffle(rows)
        return Table(self.kind, rows, self.fields, self.crs)


RECORD_FIELDS = {"id": "string", "sheet": "string"}
FIND_FIELDS = {"id": "string", "qty": "string"}


def four_records():
    """R1 holds finds, R2 has one beside it, R3 has none, R4 was not searched."""
    return Table(
        "Polygon",
        [(box(300 * number, 0, 100, 100), {"id": "R{}".format(number + 1),
            "sheet": "a" if number < 2 else "b"}) for number in range(4)],
        RECORD_FIELDS,
    )


def their_finds():
    """Twelve in R1, one 10 m beside R2, one 80 m from it, one in R4 outside searched ground."""
    inside = [(20 + 20 * (number % 4), 30 + 20 * (number // 4)) for number in range(12)]
    places = inside + [(410, 50), (480, 50), (950, 50)]
    return Table("Point", [(place(x, y), {"id": "F{}".format(number + 1), "qty": "1"}) for number, (x, y) in enumerate(places)],
            FIND_FIELDS)


def their_search():
    return Table("Polygon", [(box(-60, -60, 860, 220), {"method": "clearance"})], {"method": "string"})


VERDICTS_OF_FOUR = {"R1": "confirmed", "R2": "confirmed", "R3": "unconfirmed", "R4": "mined_not_judged"}
CLASSES_OF_FOUR = {**{"F{}".format(number): "inside" for number in range(1, 13)}, "F13": "near", "F14": "unmapped",
        "F15": "not_searched"}


def blob(generator, x, y, radius, corners):
    """A star-shaped ring around (x, y)."""
    points = []
    for corner in range(corners):
        angle = 2 * math.pi * corner / corners
        reach = radius * generator.uniform(0.6, 1.0)
        points.append((round(x + reach * math.cos(angle), 3), round(y + reach * math.sin(angle), 3)))
    return points


def random_world(seed, records=30, finds=400):
    """(map, finds, searched ground) about 2 km wide; finds gather at half of the records, but not only there."""
    generator = random.Random(seed)
    centres = [(generator.uniform(-1000, 1000), generator.uniform(-1000, 1000)) for _ in range(records)]
    shapes = [
        (polygon(blob(generator, x, y, generator.uniform(30, 120), generator.randint(5, 11))), {"id": "R{:03}".format(i),
            "sheet": "abc"[i % 3]})
        for i, (x, y) in enumerate(centres)
    ]
    mined = centres[: records // 2]
    places = []
    for number in range(finds):
        x, y = generator.choice(mined) if generator.random() < 0.8 else (generator.uniform(-1200, 1200), generator.uniform(-1200,
                1200))
        spread = generator.choice([20, 60, 150])
        places.append((place(round(generator.gauss(x, spread), 3), round(generator.gauss(y, spread), 3)),
                {"id": "F{:04}".format(number), "qty": "1"}))
    ground = [
        (polygon(blob(generator, x, y, generator.uniform(100, 260), 12)), {"method": "clearance"})
        for x, y in generator.sample(centres, records * 2 // 3)
    ]
    ground += [(box(generator.uniform(-1200, 900), generator.uniform(-1200, 900), 300, 250),
            {"method": "clearance"}) for _ in range(6)]
    return Table("Polygon", shapes, RECORD_FIELDS), Table("Point", places, FIND_FIELDS), Table("Polygon", ground,
            {"method": "string"})
