"""What lists and tables show, page by page."""
