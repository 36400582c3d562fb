# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoPandas on the same layers: geopandas_peer.py FOLDER. Prints the seconds of each step as JSON.

A step that this GeoPandas cannot do is null, with the reason.
"""
import json
import sys
import time
import warnings

import geopandas

warnings.filterwarnings("ignore")
folder = sys.argv[1]
result = {"version": geopandas.__version__}


def timed(name, step):
    start = time.monotonic()
    try:
        value = step()
    except Exception as problem:  # pylint: disable=broad-except # whatever it is, it is the answer
        result[name] = None
        result[name + "_reason"] = " ".join(str(problem).split())
        return None
    result[name] = time.monotonic() - start
    return value


records = timed("read_records", lambda: geopandas.read_file(folder + "/records.gpkg"))
finds = timed("read_finds", lambda: geopandas.read_file(folder + "/finds.gpkg"))
pairs = timed("inside", lambda: geopandas.sjoin(finds, records, how="inner", predicate="intersects"))
result["pairs"] = None if pairs is None else len(pairs)
nearest = timed("nearest", lambda: geopandas.sjoin_nearest(finds, records, distance_col="distance"))
result["distances"] = None if nearest is None else float(nearest.groupby(level=0)["distance"].min().sum())
print(json.dumps(result))
