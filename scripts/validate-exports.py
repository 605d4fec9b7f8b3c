"""The checks of scripts/validate-exports: FOLDER of exports, FOLDER of schemas, and optionally VERIS's own schema."""
import csv
import json
import pathlib
import sys

import feedparser
import jsonschema
import pymisp
import stix2
import stix2validator

folder, schemas = map(pathlib.Path, sys.argv[1:3])
failures = 0


def check(name, problems):
    global failures
    failures += bool(problems)
    print(f"{name}: {'valid' if not problems else f'{len(problems)} problems'}")
    for problem in problems[:10]:
        print("   ", problem)


def load(name):
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


def schema_problems(values, path):
    schema = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    return [f"{list(e.absolute_path)} {e.message[:200]}" for value in values for e in validator.iter_errors(value)]


def misp_problems(answer):
    problems = []
    for response in answer["response"]:
        event = pymisp.MISPEvent()
        event.load(response)
        ids = {o.uuid for o in event.objects}
        for o in event.objects:
            try:
                template = pymisp.MISPObject(o.name, strict=True)
                for attribute in o.attributes:
                    template.add_attribute(attribute.object_relation, value=attribute.value)
                template.to_dict(strict=True)
            except pymisp.PyMISPError as error:
                problems.append(f"{o.name}: {error}")
            if (o.template_uuid, str(o.template_version)) != (template.template_uuid, str(template.template_version)):
                problems.append(f"{o.name}: template {o.template_uuid} {o.template_version}")
            problems += [f"{o.name}: reference" for r in o.references if r.referenced_uuid not in ids]
            allowed = template._definition["attributes"]
            for attribute in o.attributes:
                words = allowed[attribute.object_relation].get("sane_default", [attribute.value])
                if attribute.value not in words:
                    problems.append(f"{o.name}.{attribute.object_relation}: {attribute.value}")
    return problems


results = stix2validator.validate_file(str(folder / "stix.json"), stix2validator.ValidationOptions(version="2.1"))
check("stix, stix2-validator", [] if results.is_valid else [str(e) for r in results.object_results for e in r.errors])
bundle = stix2.parse((folder / "stix.json").read_text(encoding="utf-8"), allow_custom=False)
check("stix, stix2", [] if len(bundle.objects) == len(load("stix")["objects"]) else ["objects are missing"])
check("misp, pymisp", misp_problems(load("misp")))
check("veris", schema_problems(load("veris"), schemas / "veris.schema.json"))
if len(sys.argv) > 3:
    check("veris, own schema", schema_problems(load("veris"), sys.argv[3]))
check("jsonfeed", schema_problems([load("jsonfeed")], schemas / "json-feed.schema.json"))
feed = feedparser.parse(str(folder / "atom.json"))
check("atom, feedparser", [str(feed.get("bozo_exception"))] if feed.bozo or feed.version != "atom10" else [])
for name in ("csv", "effects"):
    with open(folder / f"{name}.json", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    starts = tuple("=+-@\t\r")
    check(name, [r[0] for r in rows if len(r) != len(rows[0]) or any(f.startswith(starts) for f in r)])
sys.exit(failures > 0)
