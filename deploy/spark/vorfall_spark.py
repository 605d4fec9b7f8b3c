"""Extracts incident records from WARC archives or tables of pages on a Spark cluster.

    spark-submit deploy/spark/vorfall_spark.py --output OUT ARCHIVE...
    spark-submit deploy/spark/vorfall_spark.py --output OUT --pages TABLE...

Each ARCHIVE is a WARC file, plain or .gz: a path that all executors can read, or an http(s) address. @LIST names a file
with one archive a line. A TABLE is a Parquet table or a folder of JSON Lines with the columns of a worker request: id,
url, html or htmlBase64 or text, encoding, published, fetched.

Written below OUT, each in parts that are there whole or not at all:

    answers/     Parquet, a row a page: id, url, records (JSON), code and message of an error
    records/     Parquet, a row a record: page, id, article, url, published, standing, kinds, organisation, insurers,
                 json
    jsonl/       the records as JSON Lines
    failures/    JSON Lines, a line a page that could not be read: id, url, code, message

The same command given again goes on where it was stopped. Exit status: 0 done (failures may be listed), 1 the job
failed, 2 wrong usage or OUT belongs to a run of other versions.
"""
import argparse
import contextlib
import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

from pyspark.sql import SparkSession, functions
from pyspark.sql.types import ArrayType, StringType, StructField, StructType

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from supervision import BrokenNode, SupervisedWorker, end_with_parent, failure  # noqa: E402

ANSWERS = StructType([
    StructField("id", StringType()), StructField("url", StringType()), StructField("records", ArrayType(StringType())),
    StructField("code", StringType()), StructField("message", StringType())])
REQUEST = ["id", "url", "html", "htmlBase64", "text", "encoding", "published", "fetched"]


def main():
    options = arguments()
    spark = SparkSession.builder.appName("vorfall").getOrCreate()
    spark.sparkContext.addPyFile(os.path.join(os.path.dirname(os.path.abspath(__file__)), "supervision.py"))
    try:
        sys.exit(run(spark, options))
    finally:
        spark.stop()


def arguments(words=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="+", metavar="INPUT")
    parser.add_argument("--output", required=True, help="folder of any file system that Spark writes to")
    parser.add_argument("--pages", action="store_true", help="the inputs are tables of pages, not archives")
    parser.add_argument("--program", default="vorfall", help="the command, with options such as --config")
    parser.add_argument("--batch", type=int, default=64, help="archives a batch, the unit that is resumed (64)")
    parser.add_argument("--window", type=int, default=32, help="requests under way to a worker (32)")
    parser.add_argument("--seconds", type=float, default=60, help="the longest time to an answer (60)")
    parser.add_argument("--deaths", type=int, default=4, help="pages in turn that may end a worker (4)")
    return parser.parse_args(words)


def run(spark, options):
    """Runs what is left to do of a job; returns the exit status."""
    worker = dict(command=command(options.program, "worker"), window=options.window, seconds=options.seconds,
                  deaths=options.deaths)
    with SupervisedWorker(**worker) as probe:
        worker["hello"] = probe.start()
    folder = Folder(spark, options.output)
    written = folder.read("versions.json")
    if written is None:
        folder.write("versions.json", json.dumps(worker["hello"], sort_keys=True))
    elif json.loads(written) != worker["hello"]:
        print(f"vorfall: {options.output} was begun by other versions: {written}; name another --output",
              file=sys.stderr)
        return 2
    inputs = listed(options.inputs)
    size = 1 if options.pages else options.batch
    batches = [inputs[at:at + size] for at in range(0, len(inputs), size)]
    for number, batch in enumerate(batches):
        name = "batch=" + hashlib.sha256("\n".join(batch).encode()).hexdigest()[:16]
        if folder.is_done(f"failures/{name}"):
            continue
        if not folder.is_done(f"answers/{name}"):
            requests = table_requests(spark, batch[0]) if options.pages else archive_requests(spark, batch, options)
            answers = requests.mapPartitions(lambda lines: answered(lines, worker))
            spark.createDataFrame(answers, ANSWERS).write.mode("overwrite").parquet(f"{options.output}/answers/{name}")
        write_results(spark.read.schema(ANSWERS).parquet(f"{options.output}/answers/{name}"), options.output, name)
        print(f"vorfall: batch {number + 1} of {len(batches)} done", file=sys.stderr)
    return 0


def write_results(answers, output, name):
    """Draws records and failures from the answers of a batch. `failures` comes last: with it the batch is done."""
    json_of = answers.select(functions.col("id").alias("page"), functions.explode("records").alias("json"))

    def field(path):
        return functions.get_json_object("json", "$." + path)

    json_of.select(
        "page", field("id").alias("id"), field("article.id").alias("article"), field("article.url").alias("url"),
        field("article.published.value").alias("published"), field("standing").alias("standing"),
        functions.from_json(field("kinds"), "array<string>").alias("kinds"),
        field("organisation.name").alias("organisation"),
        functions.from_json(field("affectedInsurers[*].id"), "array<string>").alias("insurers"), "json",
    ).write.mode("overwrite").parquet(f"{output}/records/{name}")
    json_of.select("json").write.mode("overwrite").text(f"{output}/jsonl/{name}")
    failed = answers.where("code IS NOT NULL").select("id", "url", "code", "message")
    failed.write.mode("overwrite").json(f"{output}/failures/{name}")


def answered(lines, worker):
    """The rows of ANSWERS to the request lines of a partition."""
    with SupervisedWorker(**worker) as supervised:
        for request, line in supervised.answers(lines):
            url = json.loads(request).get("url")
            answer = json.loads(line)
            error = answer.get("error") or {}
            yield (answer.get("id"), url, [compact(record) for record in answer.get("records", [])],
                   error.get("code"), error.get("message"))


def archive_requests(spark, archives, options):
    """The request lines of archives, a partition an archive."""
    words = command(options.program, "requests")
    return spark.sparkContext.parallelize(archives, len(archives)).mapPartitions(
        lambda paths: (line for path in paths for line in archive_lines(words, path)))


def archive_lines(words, archive):
    """The lines of `vorfall requests` for an archive, then an error if it did not come to its end."""
    with contextlib.ExitStack() as stack:
        path = archive
        if archive.startswith(("http://", "https://")):
            path = os.path.join(stack.enter_context(tempfile.TemporaryDirectory()), os.path.basename(archive))
            try:
                with urllib.request.urlopen(archive, timeout=60) as source, open(path, "wb") as file:
                    shutil.copyfileobj(source, file)
            except (OSError, urllib.error.URLError) as error:
                raise BrokenNode(f"{archive} cannot be fetched: {error}") from error
        reader = stack.enter_context(
            subprocess.Popen(words + [path], stdout=subprocess.PIPE, preexec_fn=end_with_parent))
        stack.callback(reader.kill)
        for line in reader.stdout:
            line = line.rstrip(b"\n")
            yield line if path == archive else line.replace(path.encode(), archive.encode(), 1)
        # 1 tells that some pages could not be read, each of which gave a line.
        if reader.wait() not in (0, 1):
            request = json.dumps({"id": archive}).encode()
            yield failure(request, "badRequest", f"the archive's reader ended with {reader.returncode}")


def table_requests(spark, table):
    """The request lines of a table of pages."""
    is_parquet = not table.rstrip("/").endswith((".jsonl", ".json"))
    pages = spark.read.parquet(table) if is_parquet else spark.read.json(table)
    columns = [functions.col(name).cast("string").alias(name) for name in REQUEST if name in pages.columns]
    return pages.select(functions.to_json(functions.struct(*columns))).rdd.map(lambda row: row[0].encode())


def command(program, subcommand):
    """The words of a subcommand of the program, whose own options follow its name."""
    words = shlex.split(program)
    return words[:1] + [subcommand] + words[1:]


def listed(inputs):
    """The inputs, with lists read and doubles left out."""
    names = []
    for name in inputs:
        if name.startswith("@"):
            with open(name[1:], encoding="utf-8") as lines:
                names += [line.strip() for line in lines if line.strip()]
        else:
            names.append(name)
    return list(dict.fromkeys(names))


def compact(record):
    """A record as the program writes it: keys sorted, no spaces, no escapes but those that JSON asks for."""
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


class Folder:
    """The output folder, on whichever file system Hadoop knows."""

    def __init__(self, spark, path):
        self.java = spark.sparkContext._jvm
        self.path = path
        self.system = self.java.org.apache.hadoop.fs.Path(path).getFileSystem(
            spark.sparkContext._jsc.hadoopConfiguration())

    def _path(self, name):
        return self.java.org.apache.hadoop.fs.Path(f"{self.path}/{name}")

    def is_done(self, name):
        return self.system.exists(self._path(f"{name}/_SUCCESS"))

    def read(self, name):
        """A file's text; None if there is none."""
        if not self.system.exists(self._path(name)):
            return None
        stream = self.system.open(self._path(name))
        try:
            return self.java.org.apache.commons.io.IOUtils.toString(stream, "UTF-8")
        finally:
            stream.close()

    def write(self, name, text):
        stream = self.system.create(self._path(name))
        try:
            stream.write(text.encode())
        finally:
            stream.close()


if __name__ == "__main__":
    main()
