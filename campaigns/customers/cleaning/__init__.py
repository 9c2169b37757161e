"""One cleaning step a file; each keeps what stood there before."""
