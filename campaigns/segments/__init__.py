"""Conditions that read as sentences, and the groups of customers they describe."""
