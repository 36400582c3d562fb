# SPDX-License-Identifier: GPL-2.0-or-later
"""PostGIS on the same layers, in a server of its own: postgis_peer.py FOLDER RUNS. Prints the seconds of each step
as JSON."""
import contextlib
import json
import pathlib
import signal
import sys
import time

from postgres_server import Server

INSIDE = "SELECT count(*) FROM finds f JOIN records r ON ST_Intersects(r.geom, f.geom)"
NEAREST = """SELECT count(*), sum(n.distance) FROM finds f CROSS JOIN LATERAL
  (SELECT r.id, r.geom <-> f.geom AS distance FROM records r ORDER BY r.geom <-> f.geom LIMIT 1) n"""


def main():
    # So that a run that takes too long also leaves nothing behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended"))
    folder = pathlib.Path(sys.argv[1])
    runs = int(sys.argv[2])
    server = Server()
    result = {}

    def timed(name, step, most=1):
        seconds, answer = [], None
        while not seconds or (len(seconds) < most and seconds[0] <= 60):
            start = time.monotonic()
            answer = step()
            seconds.append(time.monotonic() - start)
        result[name] = sorted(seconds)[len(seconds) // 2]
        return answer

    with contextlib.ExitStack() as stack:
        stack.callback(server.stop)
        server.start()
        result["version"] = server.ask("SELECT PostGIS_Lib_Version()")
        timed("load", lambda: [server.load(folder / (table + ".gpkg"), table) for table in ("records", "finds")])
        timed("index", lambda: [server.ask("CREATE INDEX ON {} USING gist(geom)".format(table)) for table in ("records", "finds")])
        server.ask("VACUUM ANALYZE")
        result["pairs"] = int(timed("inside", lambda: server.ask(INSIDE), runs))
        result["distances"] = float(timed("nearest", lambda: server.ask(NEAREST), runs).split("|")[1])
    result["peak_mb"] = server.peak
    print(json.dumps(result))


if __name__ == "__main__":
    main()
