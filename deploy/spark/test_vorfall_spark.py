"""The job against a small cluster of this machine: its result is that of `vorfall extract`, whatever fails meanwhile.

    scripts/test-spark       sets up what this needs
"""
import gzip
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from pyspark.sql import SparkSession

import vorfall_spark

here = pathlib.Path(__file__).resolve().parent
root = here.parent.parent
PROGRAM = os.environ["VORFALL"]
CONFIG = f"--config {root / 'pipeline.json'}"
MARKS = {"absturz": "MARKE-ABSTURZ", "stillstand": "MARKE-STILLSTAND", "pause": "MARKE-PAUSE"}


def setUpModule():
    global spark, work, archives, expected, failures
    os.environ["PYTHONPATH"] = str(here)
    spark = SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    spark.sparkContext.addPyFile(str(here / "supervision.py"))
    spark.sparkContext.addPyFile(str(here / "vorfall_spark.py"))
    work = tempfile.TemporaryDirectory()
    folder = pathlib.Path(work.name)
    archives = [folder / f"{name}.warc.gz" for name in ("eins", "zwei", "marken", "schaden")]
    for number, archive in enumerate(archives):
        subprocess.run([root / "scripts/make-warc", archive, "--pages", "80", "--seed", str(number)], check=True)
    for place, mark in enumerate(MARKS.values()):
        mark_page(archives[2], 20 + 10 * place, mark)
    damage(archives[3])
    archives = [str(archive) for archive in archives]
    run = subprocess.run([PROGRAM, "extract", *CONFIG.split(), *archives], capture_output=True, check=False)
    assert run.returncode == 1, run.stderr
    expected = run.stdout.decode().splitlines()
    failures = re.findall(r"^vorfall: (\S+#\d+): ", run.stderr.decode(), re.MULTILINE)


def tearDownModule():
    spark.stop()
    work.cleanup()


def members(archive):
    """The gzip members of an archive, each a record."""
    data = archive.read_bytes()
    starts = [match.start() for match in re.finditer(rb"\x1f\x8b\x08\x00\x00\x00\x00\x00", data)
              if gzip_starts_record(data[match.start():match.start() + 400])]
    return [data[start:end] for start, end in zip(starts, starts[1:] + [len(data)])]


def gzip_starts_record(data):
    import zlib
    try:
        return zlib.decompressobj(31).decompress(data).startswith(b"WARC/")
    except zlib.error:
        return False


def mark_page(archive, after, mark):
    """Puts a page with a mark into an archive."""
    page = (root / "corpus/regional/elbmark-kliniken-1-notbetrieb.html").read_text(encoding="utf-8")
    # Without the addresses that the page names, it is the article of the address that it stands under.
    for name in ('rel="canonical"', "og:url", "mainEntityOfPage", '"url"', '"@id"'):
        page = page.replace(name, name[:-1] + "-x" + name[-1:])
    html = page.replace("</p>", f"</p><p>{mark}</p>", 1).encode()
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html
    head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:{mark}>\r\nWARC-Date: 2023-05-01T08:00:00Z\r\n"
            f"WARC-Target-URI: {address(mark)}\r\nContent-Length: {len(block)}\r\n\r\n").encode()
    parts = members(archive)
    parts.insert(after, gzip.compress(head + block + b"\r\n\r\n", mtime=0))
    archive.write_bytes(b"".join(parts))


def address(mark):
    return f"https://marke.example/{mark}.html"


def damage(archive):
    """Overwrites the middle of a member."""
    parts = members(archive)
    middle = len(parts[40]) // 2
    parts[40] = parts[40][:middle] + b"\xff" * 64 + parts[40][middle + 64:]
    archive.write_bytes(b"".join(parts))


def job(output, *words, state):
    """Runs the job with the failing worker; returns its exit status."""
    program = f"{sys.executable} {here / 'failing_worker.py'} {PROGRAM} {state}"
    wrapper = pathlib.Path(state) / "vorfall"
    wrapper.write_text(f"#!/bin/sh\nexec {program} \"$@\"\n", encoding="utf-8")
    wrapper.chmod(0o755)
    options = vorfall_spark.arguments(
        ["--output", str(output), "--program", f"{wrapper} {CONFIG}", "--seconds", "6", *words])
    return vorfall_spark.run(spark, options)


def lines(output, kind):
    return sorted(line for part in pathlib.Path(output).glob(f"{kind}/batch=*/part-*")
                  for line in part.read_text(encoding="utf-8").splitlines())


def executor_of(process):
    """The executor's process that is an ancestor of another."""
    while process > 1:
        if b"CoarseGrainedExecutorBackend" in pathlib.Path(f"/proc/{process}/cmdline").read_bytes():
            return process
        process = int(pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[1])
    raise LookupError("no executor")


def kill_when_paused(state, killed):
    """Kills the executor whose worker came to the page with the pause, then lets all go on."""
    while not (state / "paused").exists() or not (state / "paused").read_text():
        time.sleep(0.05)
    executor = executor_of(int((state / "paused").read_text()))
    os.kill(executor, signal.SIGKILL)
    killed.append(executor)
    (state / "go").touch()


class JobTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.output = pathlib.Path(folder.name) / "out"
        self.state = pathlib.Path(folder.name) / "state"
        self.state.mkdir()

    def wanted(self):
        """The records of a single machine, without those of the pages that end or hang the worker."""
        lost = [address(MARKS["absturz"]), address(MARKS["stillstand"])]
        return sorted(line for line in expected if json.loads(line)["article"]["url"] not in lost)

    def test_equals_the_single_machine_under_crash_hang_damage_and_killed_executor(self):
        killed = []
        killer = threading.Thread(target=kill_when_paused, args=(self.state, killed), daemon=True)
        killer.start()
        self.assertEqual(job(self.output, *archives, state=self.state), 0)
        killer.join(10)
        self.assertEqual(len(killed), 1)
        self.assertLess(len(self.wanted()), len(expected), "the pages that are lost would have given records")
        self.assertEqual(lines(self.output, "jsonl"), self.wanted())
        failed = [json.loads(line) for line in lines(self.output, "failures")]
        self.assertEqual(
            {row["url"]: row["code"] for row in failed if row.get("url")},
            {address(MARKS["absturz"]): "workerExit", address(MARKS["stillstand"]): "timeout"})
        self.assertEqual(sorted(row["id"] for row in failed if not row.get("url")), sorted(failures))
        self.assertEqual(len(failures), 1)
        requests = subprocess.run([PROGRAM, "requests", *archives], stdout=subprocess.PIPE, check=False).stdout
        answers = spark.read.parquet(str(self.output / "answers"))
        self.assertEqual(
            sorted(row.id for row in answers.collect()),
            sorted(json.loads(line)["id"] for line in requests.splitlines()), "each page is answered once")
        records = spark.read.parquet(str(self.output / "records"))
        self.assertEqual(sorted(row.json for row in records.collect()), self.wanted())
        starts = (self.state / "starts").read_text()
        self.assertEqual(job(self.output, *archives, state=self.state), 0)
        again = (self.state / "starts").read_text()
        self.assertEqual(len(again.split()), len(starts.split()) + 1, "only the driver asks a worker for its versions")

    def test_goes_on_where_a_failed_job_ended(self):
        (self.state / "go").touch()
        with self.assertRaises(Exception):
            job(self.output, *archives, "--batch", "2", "--deaths", "1", state=self.state)
        first = {path: path.stat().st_mtime_ns for path in self.output.glob("answers/*/part-*")}
        self.assertTrue(first)
        self.assertEqual(job(self.output, *archives, "--batch", "2", state=self.state), 0)
        self.assertEqual({path: path.stat().st_mtime_ns for path in first}, first)
        self.assertEqual(lines(self.output, "jsonl"), self.wanted())

    def test_reads_a_table_of_pages(self):
        (self.state / "go").touch()
        table = self.state / "pages.jsonl"
        table.write_bytes(subprocess.run([PROGRAM, "requests", archives[0]], stdout=subprocess.PIPE, check=True).stdout)
        self.assertEqual(job(self.output, "--pages", str(table), state=self.state), 0)
        command = [PROGRAM, "extract", *CONFIG.split(), archives[0]]
        alone = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
        self.assertEqual(lines(self.output, "jsonl"), sorted(alone.decode().splitlines()))

    def test_refuses_to_mix_versions(self):
        self.output.mkdir()
        (self.output / "versions.json").write_text('{"program": "0.0.1"}', encoding="utf-8")
        self.assertEqual(job(self.output, archives[0], state=self.state), 2)


if __name__ == "__main__":
    unittest.main(verbosity=2)
