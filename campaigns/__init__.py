"""People and offers: the shop's file, customers, segments, promotions, audiences, reports and results."""
