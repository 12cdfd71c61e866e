package layout

// manyRounds bounds how often transpose goes over the columns and over each
// column; what more would find comes up in the next sweep.
const manyRounds = 8

// transpose swaps neighbours in a column as long as that takes crossings away;
// if asked, also once where it changes nothing, to leave a dead end.
func (s *sorter) transpose(even bool) {
	for c := range s.stale {
		s.stale[c] = true
	}
	for round, better := 0, true; better && round < manyRounds; round, even = round+1, false {
		better = false
		for c, column := range s.columns {
			if !s.stale[c] {
				continue
			}
			s.stale[c] = false
			if s.bubble(column, even) {
				better = true
				s.stale[max(c-1, 0)] = true
				s.stale[min(c+1, len(s.stale)-1)] = true
			}
		}
	}
}

// bubble does so in one column and says whether it took a crossing away.
func (s *sorter) bubble(column []int, even bool) bool {
	s.look(column)
	better := false
	for round, again := 0, true; again && round < manyRounds; round, even = round+1, false {
		again = false
		for i := 1; i < len(column); i++ {
			gain := s.gain(column[i-1], column[i])
			if gain > 0 || even && gain == 0 {
				s.swap(column, i)
				again = again || gain > 0
			}
		}
		better = better || again
	}
	return better
}

// look notes the sorted places of the neighbours of a column's vertices; they
// hold until another column changes.
func (s *sorter) look(column []int) {
	s.noted = s.noted[:0]
	for _, v := range column {
		s.leftAt[v] = s.sorted(s.left[v])
		s.rightAt[v] = s.sorted(s.right[v])
	}
}

func (s *sorter) swap(column []int, i int) {
	column[i-1], column[i] = column[i], column[i-1]
	s.place[column[i-1]], s.place[column[i]] = i-1, i
}

// gain says how many crossings fewer there are if v, right above w, goes below.
func (s *sorter) gain(v, w int) int {
	return oneSided(s.leftAt[v], s.leftAt[w]) + oneSided(s.rightAt[v], s.rightAt[w])
}

// oneSided counts the pairs of neighbours of an upper and a lower vertex that
// stand the wrong way round less those that stand the right way.
func oneSided(above, below []int) int {
	if len(above) == 0 || len(below) == 0 {
		return 0
	}
	sum, less, same := 0, 0, 0
	for _, p := range above {
		for less < len(below) && below[less] < p {
			less++
		}
		for same = max(same, less); same < len(below) && below[same] == p; {
			same++
		}
		sum += less + same - len(below)
	}
	return sum
}
