"""The shop's own file: tables, migrations, undo and backups."""
