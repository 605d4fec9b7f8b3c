"""What `Benchmarks/run` measures. All times are processor time of one process in one thread, unless a column says otherwise.

Speeds of Vorfall are those of `vorfall benchmark`, inside of its process; those of the peers are taken inside of this one,
after a warm-up. They are compared as ratios to libxml2's own parse of the same pages in the same run, since machines differ
and are noisy. Body F1 is over the words of title-less body text, where a page has gold of the corpus's form beside it.
"""
import argparse
import collections
import gzip
import json
import logging
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import warnings

from peers import EXTRACTORS, spacy_matcher

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
ROOT = pathlib.Path(__file__).resolve().parent.parent
WORD = re.compile(r"\w+")


def read_pages(folders):
    """Pages as (path, bytes, gold body or None)."""
    pages = []
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if not re.search(r"\.html?(\.gz)?$", path.name):
                continue
            data = gzip.open(path).read() if path.suffix == ".gz" else path.read_bytes()
            gold = path.with_name(re.sub(r"\.html?(\.gz)?$", ".gold.json", path.name))
            body = None
            if gold.exists():
                article = json.loads(gold.read_text()).get("article", {})
                parts = [article.get("lead") or ""] + article.get("paragraphs", []) + article.get("subheadings", [])
                body = "\n".join(parts)
            pages.append((path, data, body))
    if not pages:
        sys.exit(f"no page in {', '.join(map(str, folders))}")
    return pages


def f1(gold, text):
    """F1 over the multiset of words."""
    wanted, found = collections.Counter(WORD.findall(gold)), collections.Counter(WORD.findall(text))
    common = sum((wanted & found).values())
    return 2 * common / max(1, sum(wanted.values()) + sum(found.values()))


def mean_f1(pages, texts):
    scores = [f1(body, text or "") for (_, _, body), text in zip(pages, texts) if body is not None]
    return sum(scores) / len(scores) if scores else None


def peer_rows(pages):
    """Milliseconds a page and body F1 of each peer, in this process."""
    for name, extract in EXTRACTORS.items():
        for _, data, _ in pages[:5]:
            extract(data)
        texts, start = [], time.process_time()
        for _, data, _ in pages:
            texts.append(extract(data))
        seconds = time.process_time() - start
        yield name, seconds / len(pages) * 1e3, mean_f1(pages, texts)


def plain_copies(pages, folder):
    """Uncompressed copies, so that no reader pays for the compression."""
    for number, (_, data, _) in enumerate(pages):
        (folder / f"{number:06}.html").write_bytes(data)


def vorfall_rows(program, pages, folder, rounds):
    """The lines of `vorfall benchmark`, with the body F1 of stage `article`."""
    output = subprocess.run(
        [program, "benchmark", str(folder), "--rounds", str(rounds)], check=True, capture_output=True, text=True).stdout
    lines = "".join(json.dumps({"id": n, "html": data.decode("utf-8", "replace")}) + "\n"
                    for n, (_, data, _) in enumerate(pages))
    answers = subprocess.run(
        [program, "worker", "--stage", "article"], input=lines, check=True, capture_output=True, text=True).stdout
    texts = [json.loads(line).get("text", "") for line in answers.splitlines()]
    titles = [json.loads(line).get("title") or "" for line in answers.splitlines()]
    bodies = [text.removeprefix(title) for text, title in zip(texts, titles)]
    for name, value in re.findall(r"^(.+?) +([\d.]+) ms a page", output, re.M):
        score = mean_f1(pages, bodies) if name == "page to article" else None
        yield name, float(value), score
    gain = re.search(r"two threads +([\d.]+)", output)
    yield "two threads, times one", float(gain[1]) if gain else float("nan"), None


# A child inherits the peak memory of the process that forks it, so that a small one stands between.
LAUNCHER = """
import json, os, subprocess, sys, time
start = time.perf_counter()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
_, _, usage = os.wait4(process.pid, 0)
print(json.dumps([usage.ru_utime + usage.ru_stime, time.perf_counter() - start, usage.ru_maxrss / 1024]))
"""


def usage_of(command, data=b""):
    """Processor seconds, wall seconds and peak memory in MB of a command."""
    return json.loads(subprocess.run([sys.executable, "-c", LAUNCHER, *command], input=data, stdout=subprocess.PIPE).stdout)


def start_up(program, folder):
    """Median wall milliseconds from the start of the command to the records of one page, of 21 runs."""
    page = next(folder.glob("*.html"))
    return sorted(usage_of([program, "extract", str(page)])[1] for _ in range(21))[10] * 1e3


def page_sizes(program, pages, folder):
    """Seconds and memory against the size of one page: the body of a page again and again."""
    text = "".join(f"<p>{line}</p>" for line in (pages[0][2] or "Am Montag war die Kasse nicht erreichbar.").split("\n"))
    for megabytes in (0.1, 1, 2, 5, 10):
        count = max(1, int(megabytes * 1e6 / len(text.encode())))
        path = folder / "large.html"
        path.write_text(f"<html><body><article><h1>Lang</h1>{text * count}</article></body></html>")
        cpu, _, memory = usage_of([program, "extract", "--stage", "article", str(path)])
        yield path.stat().st_size / 1e6, cpu, memory
        path.unlink()


def lexicon_sizes(program, pages, folder, sizes):
    """Milliseconds a page and memory against the number of names that a lexicon of the user adds."""
    # Enough pages that their time stands out against that of the start.
    lines = "".join(json.dumps({"id": n, "html": data.decode("utf-8", "replace")}) + "\n"
                    for n, (_, data, _) in enumerate(pages)).encode()
    times = max(1, 5_000 // len(pages))
    for size in sizes:
        with open(folder / "names.tsv", "w") as file:
            for number in range(size):
                name = f"Mustermann Systeme {number} GmbH"
                file.write(f"entity\tmade-up-{number}\tprovider\t{name}\nname\tmade-up-{number}\t{name}\n")
        (folder / "pipeline.json").write_text(json.dumps({"lexicons": ["names.tsv"]} if size else {}))
        command = [program, "worker", "--stage", "entities", "--config", str(folder / "pipeline.json")]
        start, _, _ = usage_of(command)
        whole, _, memory = usage_of(command, lines * times)
        yield size, start, (whole - start) / len(pages) / times * 1e3, memory


def table(rows, heads):
    print("| " + " | ".join(heads) + " |\n|" + "---|" * len(heads))
    for row in rows:
        print("| " + " | ".join("" if v is None else f"{v:.3f}" if isinstance(v, float) else str(v) for v in row) + " |")
    print(flush=True)


def plot(results, speeds, sizes, lexicons):
    import matplotlib
    matplotlib.use("Agg")
    from matplotlib import pyplot
    figure, (left, middle, right) = pyplot.subplots(1, 3, figsize=(15, 4.2), constrained_layout=True)
    names = [row[0] for row in speeds]
    left.barh(names, [row[2] for row in speeds])
    left.set_xscale("log")
    left.invert_yaxis()
    left.set_xlabel("time, in parses by libxml2")
    middle.plot([row[0] for row in sizes], [row[1] for row in sizes], "o-")
    middle.set_xlabel("size of the page (MB)")
    middle.set_ylabel("processor time (s)")
    right.plot([row[0] for row in lexicons], [row[2] for row in lexicons], "o-")
    right.set_xscale("symlog", linthresh=1000)
    right.set_ylim(bottom=0)
    right.set_xlabel("names added to the lexicon")
    right.set_ylabel("ms a page, stage entities")
    figure.savefig(results / "benchmarks.png", dpi=90)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("folders", nargs="+")
    options.add_argument("--program", required=True)
    options.add_argument("--results", type=pathlib.Path, required=True)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--names", type=int, nargs="*", default=[0, 1_000, 10_000, 100_000, 1_000_000])
    options = options.parse_args()
    pages = read_pages(options.folders)
    options.results.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        plain_copies(pages, folder)
        own = list(vorfall_rows(options.program, pages, folder, options.rounds))
        floor = next(value for name, value, _ in own if name == "htmlReadMemory")
        print(f"{len(pages)} pages, {sum(len(data) for _, data, _ in pages) / 1e6:.1f} MB\n")
        speeds = [(name, value, value / floor, score) for name, value, score in own if "threads" not in name]
        speeds += [(name, value, value / floor, score) for name, value, score in peer_rows(pages)]
        table(speeds, ["page to text", "ms a page", "parses by libxml2", "body F1"])
        match = spacy_matcher(ROOT / "Sources/Entities/Resources/names.tsv")
        texts = [body for _, _, body in pages if body]
        start = time.process_time()
        for text in texts:
            match(text)
        spacy = (time.process_time() - start) / max(1, len(texts)) * 1e3
        gain = next(value for name, value, _ in own if "threads" in name)
        cpu, _, memory = usage_of([options.program, "extract", str(folder)])
        table(
            [("two threads, times the pages of one", gain), ("start to first record, ms", start_up(options.program, folder)),
             ("peak memory of all pages, MB", memory), ("processor time of all pages with start, s", cpu),
             ("spaCy tokeniser and phrase matcher over the gold texts, ms a text", spacy)], ["measure", "value"])
        sizes = list(page_sizes(options.program, pages, folder))
        table(sizes, ["page (MB)", "processor time (s)", "peak memory (MB)"])
        lexicons = list(lexicon_sizes(options.program, pages, folder, options.names))
        table(lexicons, ["names added", "start (s)", "ms a page", "peak memory (MB)"])
    plot(options.results, speeds, sizes, lexicons)


main()
