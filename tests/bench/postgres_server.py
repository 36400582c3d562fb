# SPDX-License-Identifier: GPL-2.0-or-later
"""A PostgreSQL with PostGIS that is there while a benchmark or a test runs.

It listens on a socket in its own folder only, and both are gone when it is stopped. As root it runs as the user
postgres, because PostgreSQL refuses root.
"""
import glob
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

# More than the defaults, which are made for a machine of 1995; crash safety off, as nothing here is worth keeping.
SETTINGS = {
    "listen_addresses": "", "fsync": "off", "full_page_writes": "off", "synchronous_commit": "off", "max_wal_size": "4GB",
    "shared_buffers": "512MB", "work_mem": "256MB", "maintenance_work_mem": "256MB", "log_min_messages": "error",
    "max_parallel_workers_per_gather": str(os.cpu_count()), "max_parallel_maintenance_workers": str(os.cpu_count()),
}

DATABASE = "minemap"


def programs():
    folders = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[-2]))
    if not folders:
        raise FileNotFoundError("PostgreSQL is not installed")
    return pathlib.Path(folders[-1])


class Server:
    """A PostgreSQL whose data, socket and log lie in one temporary folder."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="minemap-", dir="/var/tmp"))
        self.user = "postgres" if os.getuid() == 0 else None
        if self.user:
            shutil.chown(self.folder, self.user)
        #: As psql, ogr2ogr and QGIS take it.
        self.connection = "host={0} user={1} dbname={1}".format(self.folder, DATABASE)
        self.process = None
        self.peak = None

    def start(self):
        data = self.folder / "data"
        owner = {"user": self.user, "group": self.user, "extra_groups": []} if self.user else {}
        options = {"cwd": self.folder, "stdout": subprocess.DEVNULL, **owner}
        subprocess.run([programs() / "initdb", "-D", data, "-A", "trust", "-U", DATABASE, "-E", "UTF8", "--locale=C", "-N"],
                       check=True, **options)
        settings = [text for name, value in SETTINGS.items() for text in ("-c", "{}={}".format(name, value))]
        with open(self.folder / "log", "wb") as log:
            self.process = subprocess.Popen([programs() / "postgres", "-D", data, "-k", self.folder, *settings],
                                            stderr=log, **options)
        for _ in range(100):
            if subprocess.run([programs() / "pg_isready", "-q", "-h", self.folder], check=False).returncode == 0:
                break
            time.sleep(0.1)
        self.ask("CREATE DATABASE " + DATABASE, database="postgres")
        self.ask("CREATE EXTENSION postgis")

    def ask(self, statement, database=DATABASE):
        answer = subprocess.run(
            [programs() / "psql", "-XqtA", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", DATABASE, "-d", database, "-c", statement],
            check=True, stdout=subprocess.PIPE, cwd="/")
        return answer.stdout.decode().strip()

    def load(self, path, table):
        subprocess.run(["ogr2ogr", "-f", "PostgreSQL", "PG:" + self.connection, path, "-nln", table,
                        "-lco", "GEOMETRY_NAME=geom", "-lco", "FID=fid", "-lco", "SPATIAL_INDEX=NONE", "-lco", "UNLOGGED=ON"],
                       check=True, env={**os.environ, "PG_USE_COPY": "YES"})

    def stop(self):
        if self.process:
            # Ends connections that are still open, as QGIS keeps some for later.
            self.process.send_signal(signal.SIGINT)
            # Of the largest of its processes; what they share counts in each.
            _, _, usage = os.wait4(self.process.pid, 0)
            self.peak = usage.ru_maxrss / 1024
        shutil.rmtree(self.folder, ignore_errors=True)
