# SPDX-License-Identifier: GPL-2.0-or-later
"""PostGIS on the same layers, in a server of its own: postgis_peer.py FOLDER RUNS. Prints the seconds of each step
as JSON.

The server listens on a socket in its own folder only, and both are gone when the script ends. As root it runs as the
user postgres, because PostgreSQL refuses root.
"""
import contextlib
import glob
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

# More than the defaults, which are made for a machine of 1995; crash safety off, as nothing here is worth keeping.
SETTINGS = {
    "listen_addresses": "", "fsync": "off", "full_page_writes": "off", "synchronous_commit": "off", "max_wal_size": "4GB",
    "shared_buffers": "512MB", "work_mem": "256MB", "maintenance_work_mem": "256MB", "log_min_messages": "error",
    "max_parallel_workers_per_gather": str(os.cpu_count()), "max_parallel_maintenance_workers": str(os.cpu_count()),
}
INSIDE = "SELECT count(*) FROM finds f JOIN records r ON ST_Intersects(r.geom, f.geom)"
NEAREST = """SELECT count(*), sum(n.distance) FROM finds f CROSS JOIN LATERAL
  (SELECT r.id, r.geom <-> f.geom AS distance FROM records r ORDER BY r.geom <-> f.geom LIMIT 1) n"""


def programs():
    folders = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[-2]))
    if not folders:
        sys.exit("PostgreSQL is not installed")
    return pathlib.Path(folders[-1])


class Server:
    """A PostgreSQL whose data, socket and log lie in one temporary folder."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="minemap-bench-", dir="/var/tmp"))
        self.user = "postgres" if os.getuid() == 0 else None
        if self.user:
            shutil.chown(self.folder, self.user)
        self.process = None
        self.peak = None

    def start(self):
        data = self.folder / "data"
        owner = {"user": self.user, "group": self.user, "extra_groups": []} if self.user else {}
        options = {"cwd": self.folder, "stdout": subprocess.DEVNULL, **owner}
        subprocess.run([programs() / "initdb", "-D", data, "-A", "trust", "-U", "bench", "-E", "UTF8", "--locale=C", "-N"],
                       check=True, **options)
        settings = [text for name, value in SETTINGS.items() for text in ("-c", "{}={}".format(name, value))]
        with open(self.folder / "log", "wb") as log:
            self.process = subprocess.Popen([programs() / "postgres", "-D", data, "-k", self.folder, *settings],
                                            stderr=log, **options)
        for _ in range(100):
            if subprocess.run([programs() / "pg_isready", "-q", "-h", self.folder], check=False).returncode == 0:
                break
            time.sleep(0.1)
        self.ask("CREATE DATABASE bench", database="postgres")
        self.ask("CREATE EXTENSION postgis")

    def ask(self, statement, database="bench"):
        answer = subprocess.run(
            [programs() / "psql", "-XqtA", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", "bench", "-d", database, "-c", statement],
            check=True, stdout=subprocess.PIPE, cwd="/")
        return answer.stdout.decode().strip()

    def load(self, path, table):
        subprocess.run(["ogr2ogr", "-f", "PostgreSQL", "PG:host={} user=bench dbname=bench".format(self.folder), path, "-nln", table,
                        "-lco", "GEOMETRY_NAME=geom", "-lco", "FID=fid", "-lco", "SPATIAL_INDEX=NONE", "-lco", "UNLOGGED=ON"],
                       check=True, env={**os.environ, "PG_USE_COPY": "YES"})

    def stop(self):
        if self.process:
            self.process.terminate()
            # Of the largest of its processes; what they share counts in each.
            _, _, usage = os.wait4(self.process.pid, 0)
            self.peak = usage.ru_maxrss / 1024
        shutil.rmtree(self.folder, ignore_errors=True)


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
