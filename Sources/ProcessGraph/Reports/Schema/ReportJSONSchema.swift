/// The JSON Schema of what `overlap check --format json` prints for one case.
package enum ReportJSONSchema {
  /// The schema as a text.
  package static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "What `overlap check --format json` prints for one case",
      "type": "object",
      "additionalProperties": false,
      "required": ["overlap", "case", "frame", "as-of", "narrowed", "findings", "notes", "checklist", "summary"],
      "properties": {
        "overlap": {"const": 2},
        "case": {"type": "string", "minLength": 1},
        "frame": {"enum": ["england-2015", "england-current"]},
        "as-of": {"$ref": "#/$defs/day"},
        "narrowed": {
          "description": "What --only, --skip and --about asked for; null where the report holds every finding.",
          "anyOf": [{"type": "null"}, {"$ref": "#/$defs/narrowed"}]
        },
        "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
        "notes": {"type": "array", "items": {"$ref": "#/$defs/note"}},
        "checklist": {"type": "array", "items": {"type": "object"}},
        "summary": {
          "type": "object",
          "additionalProperties": false,
          "required": ["gaps", "conflicts", "risks", "unclear", "advice", "accepted"],
          "properties": {
            "gaps": {"$ref": "#/$defs/count"},
            "conflicts": {"$ref": "#/$defs/count"},
            "risks": {"$ref": "#/$defs/count"},
            "advice": {"$ref": "#/$defs/count"},
            "unclear": {"$ref": "#/$defs/count"},
            "accepted": {"$ref": "#/$defs/count"}
          }
        }
      },
      "$defs": {
        "count": {"type": "integer", "minimum": 0},
        "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        "ids": {"type": "array", "uniqueItems": true, "items": {"type": "string", "pattern": "^[a-z0-9-]{1,64}$"}},
        "rules": {"type": "array", "uniqueItems": true, "items": {"type": "string", "pattern": "^[a-z0-9-]+$"}},
        "narrowed": {
          "type": "object",
          "additionalProperties": false,
          "required": ["only", "skip", "about"],
          "properties": {
            "only": {"$ref": "#/$defs/rules"},
            "skip": {"$ref": "#/$defs/rules"},
            "about": {"$ref": "#/$defs/ids"}
          }
        },
        "sentence": {"type": "string", "minLength": 2},
        "finding": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "rule", "severity", "reference", "owner", "by", "about", "places", "message", "remedy", "clears-when",
            "authority", "settings", "accepted", "answers", "parts", "details"
          ],
          "properties": {
            "rule": {"type": "string", "pattern": "^[a-z0-9-]+$"},
            "severity": {"enum": ["gap", "conflict", "risk", "unclear", "advice"]},
            "about": {"$ref": "#/$defs/ids"},
            "places": {"type": "array", "items": {"$ref": "#/$defs/place"}},
            "message": {"$ref": "#/$defs/sentence"},
            "remedy": {"$ref": "#/$defs/sentence"},
            "clears-when": {"$ref": "#/$defs/sentence"},
            "authority": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/authority"}},
            "settings": {"type": "object", "additionalProperties": {"$ref": "#/$defs/count"}},
            "accepted": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/acceptance"}]},
            "reference": {"type": "string", "pattern": "^[2-9A-HJKMNP-Z]{4}(-[0-9]+)?$"},
            "owner": {"type": "string", "pattern": "^[a-z0-9-]{1,64}$"},
            "by": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/day"}]},
            "answers": {"type": "array", "minItems": 1, "items": {"type": "string", "pattern": "^[a-z0-9-]+$"}},
            "parts": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/part"}},
            "details": {"type": "array", "items": {"$ref": "#/$defs/detail"}}
          }
        },
        "part": {
          "type": "object",
          "additionalProperties": false,
          "required": ["rule", "severity", "about", "places", "accepted"],
          "properties": {
            "rule": {"type": "string", "pattern": "^[a-z0-9-]+$"},
            "severity": {"enum": ["gap", "conflict", "risk", "unclear", "advice"]},
            "about": {"$ref": "#/$defs/ids"},
            "places": {"type": "array", "items": {"$ref": "#/$defs/place"}},
            "accepted": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/acceptance"}]}
          }
        },
        "detail": {
          "type": "object",
          "additionalProperties": false,
          "required": ["date", "text"],
          "properties": {
            "date": {"anyOf": [{"type": "null"}, {"type": "string"}]},
            "text": {"$ref": "#/$defs/sentence"}
          }
        },
        "place": {
          "type": "object",
          "additionalProperties": false,
          "required": ["file", "line", "column", "row"],
          "properties": {
            "file": {"type": "string", "minLength": 1},
            "sheet": {"type": "string", "minLength": 1, "description": "Of a workbook, whose rows and columns line and column are."},
            "line": {"type": "integer", "minimum": 1},
            "column": {"type": "integer", "minimum": 1},
            "row": {"type": "string", "pattern": "^[a-z0-9-]+(\\[[1-9][0-9]*\\])?$"}
          }
        },
        "authority": {
          "type": "object",
          "additionalProperties": false,
          "required": ["source", "point", "verified"],
          "properties": {
            "source": {"$ref": "#/$defs/sentence"},
            "point": {"type": ["string", "null"]},
            "verified": {"type": "boolean"}
          }
        },
        "acceptance": {
          "type": "object",
          "additionalProperties": false,
          "required": ["by", "on", "because", "until"],
          "properties": {
            "by": {"type": ["string", "null"]},
            "on": {"type": ["string", "null"]},
            "because": {"type": ["string", "null"]},
            "until": {"type": ["string", "null"]}
          }
        },
        "note": {
          "type": "object",
          "additionalProperties": false,
          "required": ["rule", "about", "message"],
          "properties": {
            "rule": {"type": "string"},
            "about": {"$ref": "#/$defs/ids"},
            "message": {"$ref": "#/$defs/sentence"}
          }
        }
      }
    }

    """#
}
