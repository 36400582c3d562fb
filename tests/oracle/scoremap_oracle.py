# SPDX-License-Identifier: GPL-2.0-or-later
"""An independent oracle for minemap:scoremap.

It reads the same inputs as the algorithm and computes the same results in the plainest way there is: every
find against every record, areas and buffers by GEOS, the ground of a group by counting sample points. It was
written from docs/interface.md and the definitions behind it alone, never from the plugin's code, so that a
mistake would have to be made twice to go unseen. Slow is fine.

    python3 scoremap_oracle.py parameters.json        prints the oracle's headline numbers

parameters.json holds the algorithm's parameters by name; a layer is "file.gpkg|layername=name".
"""
import calendar
import datetime
import json
import math
import os
import random
import re
import sys

from osgeo import gdal, ogr
import pyproj
import pyproj.transformer
import shapely.wkb
from shapely.geometry import LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon
from shapely.ops import unary_union
from shapely.prepared import prep
from shapely.validation import make_valid

gdal.UseExceptions()

ON_BOUNDARY = 1e-5   # metres: nearer than this to a boundary is on it (the projection is exact to some µm)
TIE = 1e-3           # metres: the contract's "smallest distance (± 1 mm)"
LONGEST_EDGE = 200.0  # metres: longer edges are densified in the source CRS
BUFFER_SEGMENTS = 64  # a quarter circle

DEFAULTS = {
    "MAP": None, "MAP_LINES": None, "MAP_POINTS": None, "RECORD_ID": None, "GROUP_BY": None, "MAP_DATE": None,
    "CLAIMED": None, "FINDS": None, "QUANTITY": None, "LAID_DATE": None, "FIND_DATE": None, "TASK": None,
    "SEARCHED": None, "SEARCH_KIND": None, "SEARCH_COUNTS": None, "SEARCH_DATE": None, "SEARCH_TASK": None,
    "DETECTION": 1.0, "ACCIDENTS": None, "AREA": None, "TOLERANCE": 25.0, "TOLERANCES": None,
    "SEARCHED_SHARE": 0.8, "MINIMUM_FINDS": 1, "CLUSTER_DISTANCE": 100.0,
}

# Where the contract can be read in two ways, the first value of each is what the oracle takes.
CHOICES = {
    # A find beyond T, with a record whose date is NULL: may that record be the latest?
    "undated_record": ("could_be_latest", "has_no_date"),
    # Among tied groups, is the group NULL after or before every name?
    "null_group": ("last", "first"),
    # A sufficiently searched record with evidence that is not enough to confirm it.
    "evidence_not_enough": ("mined_not_judged", "literal"),
    # A find in the score, attributed to two records, but laid after the date of one: does it confirm that one?
    "laid_after_one_record": ("confirms", "confirms_not"),
    # A find in the score only through ground searched before the record's date: does it confirm the record?
    "ground_searched_before": ("confirms", "confirms_not"),
}


# ---------------------------------------------------------------------------------------------- reading

class Feature:
    """A feature of a layer: its row number, its fields, its geometry in the source CRS (None: no geometry)."""

    def __init__(self, row, fields, geometry):
        self.row, self.fields, self.geometry = row, fields, geometry


def field_value(feature, index):
    """The value of a field as None, a number, text, or (year, month, day)."""
    if not feature.IsFieldSetAndNotNull(index):
        return None
    kind = feature.GetFieldDefnRef(index).GetType()
    if kind in (ogr.OFTDate, ogr.OFTDateTime):
        return tuple(feature.GetFieldAsDateTime(index)[:3])
    if kind in (ogr.OFTInteger, ogr.OFTInteger64):
        return feature.GetFieldAsInteger64(index)
    if kind == ogr.OFTReal:
        return feature.GetFieldAsDouble(index)
    return feature.GetFieldAsString(index)


LAYERS = ("MAP", "MAP_LINES", "MAP_POINTS", "FINDS", "SEARCHED", "ACCIDENTS", "AREA")


def load_parameters(path):
    """The parameters in a JSON file; a layer's path that is not absolute is taken from the file's folder."""
    with open(path, encoding="utf-8") as file:
        parameters = json.load(file)
    folder = os.path.dirname(os.path.abspath(path))
    return {k: os.path.join(folder, v) if k in LAYERS and v else v for k, v in parameters.items()}


def open_layer(source):
    path, *options = source.split("|")
    name = next((o.split("=", 1)[1] for o in options if o.startswith("layername=")), None)
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    layer = dataset.GetLayerByName(name) if name else dataset.GetLayer(0)
    if layer is None:
        raise ValueError(f"no layer {name} in {path}")
    return dataset, layer


def read_layer(source):
    """All features of "file|layername=name" and the layer's CRS (None for a table)."""
    dataset, layer = open_layer(source)
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
    reference = layer.GetSpatialRef()
    crs = pyproj.CRS.from_wkt(reference.ExportToWkt()) if reference is not None else None
    features = []
    for row, feature in enumerate(layer):
        fields = {name: field_value(feature, i) for i, name in enumerate(names)}
        fid_column = layer.GetFIDColumn()
        if fid_column and fid_column not in fields:
            fields[fid_column] = feature.GetFID()
        geometry = feature.GetGeometryRef()
        if geometry is not None:
            geometry = geometry.GetLinearGeometry()
            geometry.FlattenTo2D()
            geometry = None if geometry.IsEmpty() else shapely.wkb.loads(bytes(geometry.ExportToWkb()))
        features.append(Feature(row, fields, geometry))
    return features, crs


# ---------------------------------------------------------------------------------------------- geometry

def parts_of_dimension(geometry, dimension):
    """The parts of a geometry with this dimension (0 points, 1 lines, 2 polygons) as one multipart geometry."""
    singles = []

    def collect(g):
        if g.is_empty:
            return
        if hasattr(g, "geoms"):
            for part in g.geoms:
                collect(part)
        elif {Point: 0, LineString: 1, Polygon: 2}.get(type(g), 1) == dimension:
            singles.append(g)

    collect(geometry)
    return (MultiPoint, MultiLineString, MultiPolygon)[dimension](singles)


def dimension_of(geometry):
    return {"Point": 0, "MultiPoint": 0, "LineString": 1, "MultiLineString": 1, "LinearRing": 1, "Polygon": 2,
            "MultiPolygon": 2}[geometry.geom_type]


def map_rings(geometry, change):
    """The geometry with every coordinate list passed through change(list)."""
    if geometry.geom_type == "Point":
        return Point(change(list(geometry.coords))[0])
    if geometry.geom_type == "LineString":
        return LineString(change(list(geometry.coords)))
    if geometry.geom_type == "Polygon":
        return Polygon(change(list(geometry.exterior.coords)), [change(list(r.coords)) for r in geometry.interiors])
    return type(geometry)([map_rings(part, change) for part in geometry.geoms])


def repaired(geometry):
    """A valid geometry of the same dimension: what GEOS makes of an invalid one."""
    if geometry.is_valid:
        return geometry
    return parts_of_dimension(make_valid(geometry), dimension_of(geometry))


WGS84 = pyproj.CRS("EPSG:4326")
GEOD = pyproj.Geod(ellps="WGS84")


def best_transformer(source, target):
    """The first operation PROJ offers that is not a ballpark guess."""
    group = pyproj.transformer.TransformerGroup(source, target, always_xy=True)
    for transformer in group.transformers:
        if "Ballpark" not in transformer.description:
            return transformer
    raise ValueError(f"no known operation from {source} to {target}")


class Plane:
    """A Lambert azimuthal equal-area plane centred on a place; lengths in metres."""

    def __init__(self, longitude, latitude):
        self.crs = pyproj.CRS(f"+proj=laea +lat_0={latitude} +lon_0={longitude} +datum=WGS84 +units=m +no_defs")
        self.from_lonlat = pyproj.Transformer.from_crs(WGS84, self.crs, always_xy=True)
        self.to_lonlat = pyproj.Transformer.from_crs(self.crs, WGS84, always_xy=True)
        self.operations = {}

    def project(self, geometry, crs):
        key = crs.to_wkt()
        if key not in self.operations:
            self.operations[key] = (densifier(crs), best_transformer(crs, WGS84))
        densify, operation = self.operations[key]

        def change(coordinates):
            coordinates = densify(coordinates)
            lon, lat = operation.transform([c[0] for c in coordinates], [c[1] for c in coordinates])
            xs, ys = self.from_lonlat.transform(lon, lat)
            return [(round(x, 6), round(y, 6)) for x, y in zip(xs, ys)]

        return repaired(map_rings(repaired(geometry), change))


def densifier(crs):
    """A function that cuts the edges of a coordinate list into equal pieces of at most LONGEST_EDGE metres."""
    metre = 1.0 if crs.is_geographic else crs.axis_info[0].unit_conversion_factor
    geod = crs.get_geod()

    def length(a, b):
        if crs.is_geographic:
            return geod.inv(a[0], a[1], b[0], b[1])[2]
        return math.hypot(b[0] - a[0], b[1] - a[1]) * metre

    def densify(coordinates):
        result = coordinates[:1]
        for a, b in zip(coordinates, coordinates[1:]):
            pieces = max(1, math.ceil(length(a, b) / LONGEST_EDGE))
            result += [(a[0] + (b[0] - a[0]) * i / pieces, a[1] + (b[1] - a[1]) * i / pieces)
                       for i in range(1, pieces)] + [b]
        return result

    return densify


def plane_for(features, crs):
    """The plane centred on the middle of the map's bounding box."""
    boxes = [f.geometry.bounds for f in features if f.geometry is not None]
    if not boxes:
        raise ValueError("the map has no geometry")
    x = (min(b[0] for b in boxes) + max(b[2] for b in boxes)) / 2
    y = (min(b[1] for b in boxes) + max(b[3] for b in boxes)) / 2
    return Plane(*best_transformer(crs, WGS84).transform(x, y))


# ---------------------------------------------------------------------------------------------- dates

def period(value):
    """The first and last day a date value can mean; None if it is NULL or not a date."""
    if value is None:
        return None
    if isinstance(value, tuple):
        day = datetime.date(*value)
        return day, day
    match = re.match(r"^\s*(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ].*)?\s*$", str(value))
    if not match:
        return None
    year, month, day = (int(g) if g else None for g in match.groups())
    try:
        if month is None:
            return datetime.date(year, 1, 1), datetime.date(year, 12, 31)
        if day is None:
            return datetime.date(year, month, 1), datetime.date(year, month, calendar.monthrange(year, month)[1])
        return datetime.date(year, month, day), datetime.date(year, month, day)
    except ValueError:
        return None


def certainly_before(a, b):
    """Whether period a ends before period b begins; an unknown date is never certain."""
    return a is not None and b is not None and a[1] < b[0]


# ---------------------------------------------------------------------------------------------- statistics

def wilson(hits, n, z=1.959964):
    if not n:
        return None, None
    p = hits / n
    middle, half = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (middle - half) / (1 + z * z / n), (middle + half) / (1 + z * z / n)


def rate(part, whole):
    return part / whole if whole else None


# ---------------------------------------------------------------------------------------------- the score

class Record:
    def __init__(self, role, feature, parameters):
        value = lambda name: feature.fields.get(parameters[name]) if parameters[name] else None
        self.role, self.row, self.fields = role, feature.row, feature.fields
        identifier = value("RECORD_ID")
        self.id = None if identifier is None else str(identifier)  # None: the plugin's hash, unknown here
        group = value("GROUP_BY")
        self.group = None if group is None else str(group)
        self.date = period(value("MAP_DATE"))
        self.whole = None      # its geometry in the plane
        self.clipped = None    # what of it lies in AREA; None: nothing
        self.verdict = self.share = self.finds = self.near = self.mines = self.other = self.distance = None
        self.slack = 0         # finds so near to one of its thresholds that the counts may differ by them
        self.share_in_doubt = False


class Find:
    def __init__(self, feature, part, point, parameters):
        value = lambda name: feature.fields.get(parameters[name]) if parameters[name] else None
        self.row, self.part, self.fields, self.point = feature.row, part, feature.fields, point
        quantity = value("QUANTITY")
        self.quantity = 1 if quantity is None else float(quantity)
        self.excluded = "no geometry" if point is None else "quantity" if self.quantity <= 0 else None
        self.laid, self.found, self.task = period(value("LAID_DATE")), period(value("FIND_DATE")), value("TASK")
        self.in_area = self.searched = False
        self.distances = {}    # record -> distance, over the records that lie in AREA
        self.d = None
        self.containing, self.attributed = [], []
        self.within = self.later = False
        self.cls = self.record = self.edge = self.cluster = self.group = None
        self.doubts = set()    # which of area, searched, inside, tolerance, tie, just_outside the position leaves open
        self.to_searched = None


class Oracle:
    """Everything scoremap should say about these parameters.

    adopt(find) may return the plugin's class of a find whose position leaves its class open within `doubt`
    metres; the oracle then goes on from that class. choices names a reading for what CHOICES lists.
    """

    def __init__(self, parameters, doubt=0.001, adopt=None, choices=None, samples=20000):
        unknown = {k for k in parameters if k.isupper()} - set(DEFAULTS) - {
            "SHIFTS", "SEED", "INVALID_GEOMETRY", "ALLOW_UNKNOWN_DATUM"}
        if unknown:
            raise ValueError(f"unknown parameters {unknown}")
        self.parameters = {**DEFAULTS, **{k: v for k, v in parameters.items() if k in DEFAULTS and v is not None}}
        self.T = float(self.parameters["TOLERANCE"])
        self.doubt, self.adopt, self.samples = doubt, adopt or (lambda find: None), samples
        self.choices = {name: (choices or {}).get(name, values[0]) for name, values in CHOICES.items()}
        self.chance_cache, self.numbers = {}, {}
        self.read()
        self.clip()
        for find in self.finds:
            self.classify(find)
        self.cluster()
        self.judge()
        self.count()

    # -- inputs

    def read(self):
        p = self.parameters
        map_features, map_crs = read_layer(p["MAP"])
        self.plane = plane_for(map_features, map_crs)
        self.crs = {"MAP": map_crs}
        self.records = []
        for role in ("MAP", "MAP_LINES", "MAP_POINTS"):
            if not p[role]:
                continue
            features, self.crs[role] = read_layer(p[role])
            for feature in features:
                record = Record(role, feature, p)
                if feature.geometry is not None:
                    record.whole = self.plane.project(feature.geometry, self.crs[role])
                    if record.whole.is_empty:
                        record.whole = None
                self.records.append(record)

        self.finds = [Find(f, part, point, p) for f, part, point in self.points("FINDS")]
        self.accidents = [point for _, _, point in self.points("ACCIDENTS") if point] if p["ACCIDENTS"] else []

        self.searched = None  # pairs (feature, polygon)
        if p["SEARCHED"]:
            counts = p["SEARCH_COUNTS"]
            counts = [c.strip() for c in (counts if isinstance(counts, list) else counts.split(";"))] if counts else None
            features, self.crs["SEARCHED"] = read_layer(p["SEARCHED"])
            self.searched = [
                (f, self.plane.project(f.geometry, self.crs["SEARCHED"])) for f in features if f.geometry is not None
                and (not p["SEARCH_KIND"] or not counts or f.fields.get(p["SEARCH_KIND"]) in counts)]
        self.area = None
        if p["AREA"]:
            features, self.crs["AREA"] = read_layer(p["AREA"])
            self.area = unary_union([self.plane.project(f.geometry, self.crs["AREA"])
                                     for f in features if f.geometry is not None])

    def points(self, role):
        """(feature, number of the part, point in the plane or None): a MultiPoint gives one for each part."""
        features, self.crs[role] = read_layer(self.parameters[role])
        result = []
        for feature in features:
            if feature.geometry is None:
                result.append((feature, 0, None))
                continue
            singles = getattr(feature.geometry, "geoms", [feature.geometry])
            result += [(feature, i, self.plane.project(g, self.crs[role])) for i, g in enumerate(singles)]
        return result

    def clip(self):
        """AREA limits the map and the searched ground."""
        for record in self.records:
            if record.whole is None:
                continue
            record.clipped = record.whole
            if self.area is not None:
                record.clipped = parts_of_dimension(record.whole.intersection(self.area), dimension_of(record.whole))
            if record.clipped.is_empty:
                record.clipped = None
        self.on_map = [r for r in self.records if r.clipped is not None]
        self.ground = None
        if self.searched is not None:
            if self.area is not None:
                self.searched = [(f, parts_of_dimension(g.intersection(self.area), 2)) for f, g in self.searched]
            self.ground = unary_union([g for _, g in self.searched]) if self.searched else MultiPolygon()

    # -- finds

    def classify(self, find):
        if find.excluded:
            return
        point, doubt = find.point, self.doubt
        find.in_area = self.area is None or self.area.distance(point) <= ON_BOUNDARY
        if self.area is not None and ON_BOUNDARY < self.area.boundary.distance(point) <= doubt:
            find.doubts.add("area")
        if self.ground is not None and not self.ground.is_empty:
            find.to_searched = self.ground.distance(point)
            find.searched = find.to_searched <= ON_BOUNDARY
            if ON_BOUNDARY < self.ground.boundary.distance(point) <= doubt:
                find.doubts.add("searched")
            if abs(find.to_searched - 10) <= doubt:
                find.doubts.add("just_outside")
        for record in self.on_map:
            distance = record.clipped.distance(point)
            find.distances[record] = 0.0 if distance <= ON_BOUNDARY else distance
            if ON_BOUNDARY < boundary_distance(record.whole, point) <= doubt:
                find.doubts.add("inside")
                record.slack += 1
        find.d = min(find.distances.values(), default=None)
        within = find.d is not None and find.d <= self.T
        if find.d is not None and abs(find.d - self.T) <= doubt:
            find.doubts.add("tolerance")
        find.containing = [r for r, d in find.distances.items() if d == 0]

        verdict = self.adopt(find)
        if verdict:
            if "area" in find.doubts:
                find.in_area = verdict != "outside"
            if "searched" in find.doubts and find.in_area:
                find.searched = verdict != "not_searched"
            if "inside" in find.doubts:
                if verdict == "inside" and not find.containing:
                    find.containing = [r for r, d in find.distances.items() if d <= doubt]
                    find.d = 0.0
                elif verdict in ("near", "unmapped"):
                    find.containing = []
            if "tolerance" in find.doubts and verdict in ("near", "unmapped"):
                within = verdict == "near"
        find.within = within

        if find.containing:
            find.attributed = find.containing
        elif within:
            find.attributed = [r for r, d in find.distances.items() if d <= find.d + TIE]
            for r, d in find.distances.items():
                if 1e-6 < d - find.d and abs(d - find.d - TIE) <= doubt:
                    find.doubts.add("tie")
                    r.slack += 1
        find.later = self.laid_later(find)

        if not find.in_area:
            find.cls = "outside"
            return
        if self.ground is None or not find.searched:
            find.cls = "not_searched"
        elif find.later:
            find.cls = "later"
        elif find.containing:
            find.cls = "inside"
        else:
            find.cls = "near" if within else "unmapped"
        if find.attributed:
            find.record = min(find.attributed, key=lambda r: (r.id is None, r.id or ""))
            edge = boundary_distance(find.record.whole, point)
            find.edge = -edge if find.record in find.containing and dimension_of(find.record.whole) == 2 else edge
        if find.distances:
            find.group = self.group_of(find.distances)

    def laid_later(self, find):
        """Laid for certain after every record it belongs to, or, beyond T, after the latest record."""
        if find.attributed:
            return all(certainly_before(r.date, find.laid) for r in find.attributed)
        dates = [r.date for r in self.on_map]
        if None in dates and self.choices["undated_record"] == "could_be_latest":
            return False
        dates = [d for d in dates if d is not None]
        return bool(dates) and all(certainly_before(d, find.laid) for d in dates)

    def group_key(self, group):
        null_first = self.choices["null_group"] == "first"
        return ((0 if null_first else 1), "") if group is None else ((1 if null_first else 0), group)

    def group_of(self, distances):
        """The group of the nearest record; among ties (± 1 mm) the smallest name."""
        nearest = min(distances.values())
        return min((r.group for r, d in distances.items() if d <= nearest + TIE), key=self.group_key)

    def cluster(self):
        """TASK, else single linkage by hand: grow a component until no scored find without TASK is near it."""
        self.scored = [f for f in self.finds if f.cls in ("inside", "near", "unmapped")]
        reach = float(self.parameters["CLUSTER_DISTANCE"])
        loose = []
        for find in self.scored:
            if find.task is not None:
                find.cluster = ("task", str(find.task))
            else:
                loose.append(find)
        number = 0
        self.links_in_doubt = any(abs(a.point.distance(b.point) - reach) <= self.doubt for a in loose for b in loose)
        while loose:
            number += 1
            front = [loose.pop()]
            while front:
                find = front.pop()
                find.cluster = ("component", number)
                joined = [f for f in loose if f.point.distance(find.point) <= reach]
                loose = [f for f in loose if f not in joined]
                front += joined

    # -- records

    def judge(self):
        p = self.parameters
        for record in self.on_map:
            inside = [f for f in self.scored if record in f.containing]
            near = [f for f in self.scored if record in f.attributed and f not in inside]
            confirming = [f for f in inside + near if self.confirms(f, record)]
            near = [f for f in near if f in confirming]
            record.finds, record.near = len(inside), len(near)
            record.mines = sum(f.quantity for f in inside + near)
            other = [f for f in self.finds if not f.excluded and f not in self.scored
                     and record.whole.distance(f.point) <= ON_BOUNDARY]
            record.slack += sum(1 for a in self.accidents
                                if ON_BOUNDARY < boundary_distance(record.whole, a) <= self.doubt)
            record.other = len(other) + sum(1 for a in self.accidents if record.whole.distance(a) <= ON_BOUNDARY)
            record.distance = min((f.distances[record] for f in self.scored), default=None)
            record.share = self.searched_share(record)
            wanted = float(p["SEARCHED_SHARE"])
            enough = record.share is not None and record.share >= wanted - 1e-9
            record.share_in_doubt = record.share is not None and abs(record.share - wanted) < 1e-3 and wanted < 1
            evidence = bool(inside or record.other or confirming)
            if enough and len(confirming) >= int(p["MINIMUM_FINDS"]):
                record.verdict = "confirmed"
            elif evidence and (not enough or record.other or self.choices["evidence_not_enough"] != "literal"):
                record.verdict = "mined_not_judged"
            elif enough and not inside and not record.other:
                record.verdict = "unconfirmed"
            else:
                record.verdict = "not_judged"

    def confirms(self, find, record):
        if certainly_before(find.found, record.date):
            return False
        if self.choices["laid_after_one_record"] == "confirms_not" and certainly_before(record.date, find.laid):
            return False
        if self.choices["ground_searched_before"] == "confirms_not":
            return self.ground_for(record).distance(find.point) <= ON_BOUNDARY
        return True

    def ground_for(self, record):
        """Searched ground, less what was searched for certain before the record's date."""
        field = self.parameters["SEARCH_DATE"]
        if not field or record.date is None:
            return self.ground
        return unary_union([g for f, g in self.searched if not certainly_before(period(f.fields.get(field)), record.date)])

    def searched_share(self, record):
        if self.ground is None:
            return None
        shape = record.clipped
        if shape.area == 0:
            shape = shape.buffer(self.T, BUFFER_SEGMENTS)
            if self.area is not None:
                shape = shape.intersection(self.area)
        if shape.area == 0:
            return None
        return shape.intersection(self.ground_for(record)).area / shape.area

    # -- numbers

    @staticmethod
    def has_polygons(records):
        return any(r.whole is not None and dimension_of(r.whole) == 2 for r in records)

    def near_map(self, d, records=None):
        """U_d: all ground within d of the map."""
        return unary_union([r.clipped.buffer(d, BUFFER_SEGMENTS) if d > 0 else parts_of_dimension(r.clipped, 2)
                            for r in (self.on_map if records is None else records)])

    def chance(self, d):
        """a(d): the share of searched ground within d of the map."""
        if self.ground is None or self.ground.area == 0:
            return None
        if d not in self.chance_cache:
            self.chance_cache[d] = self.near_map(d).intersection(self.ground).area / self.ground.area
        return self.chance_cache[d]

    def hit_rate(self, d):
        return rate(sum(1 for f in self.scored if f.d <= d), len(self.scored)) if self.ground is not None else None

    def tolerances(self):
        given = self.parameters["TOLERANCES"]
        values = [float(t) for t in given.split(";")] if given else [5.0 * i for i in range(0, 101)]
        return sorted(set(values) | {self.T})

    def search_tasks_beyond(self):
        """How many search tasks have at least half their ground beyond T of the map, and whether one leaves it open.

        The plugin judges by a sample: a share near one half, or a task too small to be sure of a place, is open.
        """
        field, tasks, beyond, doubtful = self.parameters["SEARCH_TASK"], {}, 0, False
        near = self.near_map(self.T)
        for feature, ground in self.searched:
            task = feature.fields.get(field) if field else None
            tasks.setdefault(("task", task) if task is not None else ("feature", feature.row), []).append(ground)
        for pieces in tasks.values():
            ground = unary_union(pieces)
            if ground.area == 0:
                continue
            share = ground.difference(near).area / ground.area
            beyond += share >= 0.5
            doubtful = doubtful or abs(share - 0.5) < 0.05 or ground.area < 1e-3 * self.ground.area
        return beyond, doubtful

    def count(self):
        n = self.numbers
        usable = [f for f in self.finds if not f.excluded]
        hits = [f for f in self.scored if f.cls != "unmapped"]
        everywhere = [f for f in usable if f.in_area and not f.later]
        have_ground = self.ground is not None
        n["FINDS_TOTAL"] = len(usable)
        n["FINDS_SCORED"] = len(self.scored)
        n["FINDS_HIT"] = len(hits)
        n["HIT_RATE"] = rate(len(hits), len(self.scored)) if have_ground else None
        n["by_mine"] = rate(sum(f.quantity for f in hits), sum(f.quantity for f in self.scored)) if have_ground else None
        n["HIT_RATE_ALL"] = rate(sum(1 for f in everywhere if f.within), len(everywhere))
        n["RECORDS_TOTAL"] = len(self.records)
        confirmed = sum(1 for r in self.records if r.verdict == "confirmed")
        judged = confirmed + sum(1 for r in self.records if r.verdict == "unconfirmed")
        n["RECORDS_CONFIRMED"], n["RECORDS_JUDGED"] = confirmed, judged
        n["CONFIRMATION_RATE"] = rate(confirmed, judged)
        mapped = self.near_map(0)
        areal = self.has_polygons(self.records)  # lines and points have no area
        n["MAPPED_AREA"] = mapped.area if areal else None
        n["SEARCHED_AREA"] = self.ground.area if have_ground else None
        n["MAPPED_SEARCHED_AREA"] = mapped.intersection(self.ground).area if have_ground and areal else None
        n["AREA"] = self.area.area if self.area is not None else None
        a = n["CHANCE_RATE"] = self.chance(self.T)
        n["tasks_beyond"], self.tasks_in_doubt = self.search_tasks_beyond() if have_ground else (0, False)
        n["SKILL"] = None
        if a is not None and n["HIT_RATE"] is not None and 0.02 <= a <= 0.98 and n["tasks_beyond"] >= 8:
            n["SKILL"] = (n["HIT_RATE"] - a) / (1 - a)
        n["SUCCESS_AREA"] = None
        if self.scored and a is not None:
            n["SUCCESS_AREA"] = 1 - sum(self.chance(f.d) / 2 if f.d == 0 else self.chance(f.d)
                                        for f in self.scored) / len(self.scored)
        here = [x for x in self.accidents if self.area is None or self.area.distance(x) <= ON_BOUNDARY]
        n["ACCIDENTS_TOTAL"] = len(here)
        n["ACCIDENTS_HIT"] = sum(1 for x in here if any(r.clipped.distance(x) <= self.T + ON_BOUNDARY
                                                        for r in self.on_map))
        self.accidents_in_doubt = sum(1 for x in here if self.on_map and abs(
            min(r.clipped.distance(x) for r in self.on_map) - self.T) <= self.doubt)
        n["clusters"] = len({f.cluster for f in self.scored})
        n["just_outside"] = sum(1 for f in usable if f.cls == "not_searched" and f.to_searched is not None
                                and f.to_searched <= 10)

    # -- groups

    def groups(self):
        """{group: its numbers}; the ground of a group by counting the points of a jittered lattice."""
        names = sorted({r.group for r in self.records}, key=self.group_key)
        shapes = {g: unary_union([r.clipped for r in self.on_map if r.group == g]) for g in names}
        shapes = {g: s for g, s in shapes.items() if not s.is_empty}
        ground, within, total = {g: 0 for g in names}, {g: 0 for g in names}, 0
        for point in self.lattice():
            distances = {g: s.distance(point) for g, s in shapes.items()}
            nearest = min(distances.values())
            group = min((g for g, d in distances.items() if d <= nearest + TIE), key=self.group_key)
            total += 1
            ground[group] += 1
            within[group] += nearest <= self.T
        result = {}
        for g in names:
            finds = [f for f in self.scored if f.group == g]
            records = [r for r in self.records if r.group == g]
            confirmed = sum(1 for r in records if r.verdict == "confirmed")
            judged = confirmed + sum(1 for r in records if r.verdict == "unconfirmed")
            mapped = self.near_map(0, [r for r in self.on_map if r.group == g])
            hits = sum(1 for f in finds if f.cls != "unmapped")
            result[g] = {
                "FINDS_SCORED": len(finds), "FINDS_HIT": hits,
                "HIT_RATE": rate(hits, len(finds)) if self.ground is not None else None,
                "RECORDS_TOTAL": len(records), "RECORDS_CONFIRMED": confirmed, "RECORDS_JUDGED": judged,
                "CONFIRMATION_RATE": rate(confirmed, judged), 
                "MAPPED_AREA": mapped.area if self.has_polygons(records) else None, "samples": ground[g],
                "SEARCHED_AREA": self.ground.area * ground[g] / total if total else None,
                "CHANCE_RATE": rate(within[g], ground[g]),
                "slack": sum(r.slack > 0 or r.share_in_doubt for r in records),
            }
        return result

    def lattice(self):
        """About `samples` points in the searched ground, one at random in each square of a lattice."""
        if self.ground is None or self.ground.area == 0:
            return
        step = math.sqrt(self.ground.area / self.samples)
        dice = random.Random(20)
        for polygon in getattr(self.ground, "geoms", [self.ground]):
            inside = prep(polygon)
            x0, y0, x1, y1 = polygon.bounds
            for i in range(math.ceil((x1 - x0) / step)):
                for j in range(math.ceil((y1 - y0) / step)):
                    point = Point(x0 + (i + dice.random()) * step, y0 + (j + dice.random()) * step)
                    if inside.contains(point):
                        yield point


def boundary_distance(geometry, point):
    """The distance to the boundary of a polygon; to a line or points, the distance."""
    return geometry.boundary.distance(point) if dimension_of(geometry) == 2 else geometry.distance(point)


def azimuth_reaches(oracle, find, azimuth):
    """How far from the map one ends who walks find.d metres from the find along a true azimuth."""
    forward, inverse = oracle.plane.from_lonlat.transform, oracle.plane.to_lonlat.transform
    lon, lat = inverse(find.point.x, find.point.y)
    x0, y0 = forward(lon, lat)  # not find.point: PROJ's inverse is off by up to a millimetre
    x1, y1 = forward(*GEOD.fwd(lon, lat, azimuth, find.d)[:2])
    end = Point(find.point.x + x1 - x0, find.point.y + y1 - y0)
    return min(r.clipped.distance(end) for r in oracle.on_map)


def main():
    oracle = Oracle(load_parameters(sys.argv[1]))
    for name, value in oracle.numbers.items():
        print(f"{name:22} {value}")
    for group, numbers in oracle.groups().items():
        print(group, {k: v for k, v in numbers.items() if v is not None})


if __name__ == "__main__":
    main()
